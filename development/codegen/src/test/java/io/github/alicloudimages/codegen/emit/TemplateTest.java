package io.github.alicloudimages.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void whatFillsAHoleIsTakenAsItIs() {
        assertThat(Template.of("$a.$b($a)").with("a", "$b\\").with("b", "x").fill())
                .isEqualTo("$b\\.x($b\\)");
    }

    @Test
    void aLineWhoseOnlyHoleStaysEmptyIsDropped() {
        assertThat(Template.of("a\n    $x\nb$x\n").with("x", "").fill()).isEqualTo("a\nb\n");
    }

    @Test
    void aHoleForManyTakesALineForEach() {
        Template template = Template.of("[\n$x\n]")
                .withEach("x", List.of("a", "", "b"), item -> item.isEmpty() ? "" : item + ";\n");

        assertThat(template.fill()).isEqualTo("[\na;\nb;\n]");
    }

    @Test
    void aHoleThatNothingFillsIsAnError() {
        assertThatThrownBy(() -> Template.of("$a").fill())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("$a");
    }

    @Test
    void aLiteralIsEscaped() {
        assertThat(Template.literals(List.of("a\"b", "c\\d"))).isEqualTo("\"a\\\"b\", \"c\\\\d\"");
    }
}
