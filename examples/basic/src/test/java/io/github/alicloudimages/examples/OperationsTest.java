package io.github.alicloudimages.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Every small program runs on the fake and prints what it is meant to show. */
class OperationsTest {

    static final List<Arguments> PROGRAMS = List.of(
            program("CommitContainer", CommitContainer::run, "Task t-bp1\\w{17} has begun \\(request [-\\w]{36}\\)\\R"),
            program(
                    "DescribeCommitContainerTask",
                    DescribeCommitContainerTask::run,
                    "t-bp1\\w{17} Succeeded 100%\\R(  \\w+ Success at \\S+Z\\R){3}"),
            program(
                    "CreateImageCache",
                    CreateImageCache::run,
                    "Image cache imc-bp1\\w{17} is being built \\(request [-\\w]{36}\\)\\R"
                            + "Client token [-\\w]{36}, 1 attempt\\R"),
            program("UpdateImageCache", UpdateImageCache::run, "The change has begun \\(request [-\\w]{36}\\)\\R"),
            program(
                    "DescribeImageCaches",
                    DescribeImageCaches::list,
                    "imc-bp1\\w{17} web Ready 100% \\[\\S+/web:1.0]\\R"),
            program("DeleteImageCache", DeleteImageCache::run, "imc-bp1\\w{17} is deleted \\(request [-\\w]{36}\\)\\R"),
            program("AddImage", AddImage::run, "Image m-bp1\\w{17} is registered \\(request [-\\w]{36}\\)\\R"),
            program("GetImage", GetImage::run, "m-bp1\\w{17} web 1.0, Container, \\S+/web:1.0\\R"),
            program("ListImages", ListImages::list, "1 container image\\(s\\)\\Rm-bp1\\w{17} web 1.0 \\S+Z\\R"),
            program("RemoveImage", RemoveImage::run, "m-bp1\\w{17} is removed \\(request [-\\w]{36}\\)\\R"),
            program(
                    "AsyncCalls",
                    AsyncCalls::run,
                    "20 calls have begun after \\d+ ms\\RAll are answered after \\d+ ms, with 0 image caches\\R"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("PROGRAMS")
    void runsOnTheFake(String name, Example example, String output) {
        Run run = Run.of(example);

        assertThat(run.output()).as(name).matches(output);
        assertThat(run.success()).isTrue();
    }

    private static Arguments program(String name, Example example, String output) {
        return Arguments.of(name, example, output);
    }
}
