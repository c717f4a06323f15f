package io.github.alicloudimages.core.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IniFileTest {

    private static final IniFile FILE = IniFile.parse("""
            key = outside of all sections
            # a comment
            ; another
            [ default ]
            Type=access_key
            access_key_id = id # a comment
            access_key_secret=a;b#c ; a comment
            policy = {
            \t"Version": "1"
            \t}
            access_key_id = later
            no value
            empty =
            [other]
            type = ecs_ram_role\r
            [default]
            added = again
            """);

    @Test
    void readsSectionsWithTheirKeysAndValues() {
        assertThat(FILE.section("default"))
                .containsEntry("type", "access_key")
                .containsEntry("access_key_id", "later")
                .containsEntry("access_key_secret", "a;b#c")
                .containsEntry("policy", "{\n\"Version\": \"1\"\n}")
                .containsEntry("no value", "")
                .containsEntry("empty", "")
                .containsEntry("added", "again");
        assertThat(FILE.section("other")).containsOnlyKeys("type").containsEntry("type", "ecs_ram_role");
        assertThat(FILE.section("none")).isNull();
    }
}
