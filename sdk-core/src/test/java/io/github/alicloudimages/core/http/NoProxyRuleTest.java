package io.github.alicloudimages.core.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoProxyRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # entry              | url                                | matches
            *                    | https://eci.aliyuncs.com           | true
            *                    | https://10.0.0.1                   | true
            *:8443               | https://eci.aliyuncs.com:8443      | true
            *:8443               | https://eci.aliyuncs.com           | false
            example.com          | https://example.com                | true
            example.com          | https://api.example.com            | true
            example.com          | https://a.b.example.com            | true
            example.com          | https://badexample.com             | false
            example.com          | https://example.com.evil.test      | false
            example.com          | https://com                        | false
            example.com          | https://example.com.               | true
            example.com.         | https://example.com                | true
            EXAMPLE.com          | https://Api.Example.COM            | true
            .example.com         | https://api.example.com            | true
            .example.com         | https://example.com                | true
            .example.com         | https://badexample.com             | false
            *.example.com        | https://api.example.com            | true
            *.example.com        | https://a.b.example.com            | true
            *.example.com        | https://example.com                | false
            *.example.com        | https://badexample.com             | false
            *.internal           | http://vault.internal              | true
            example.com:443      | https://example.com                | true
            example.com:443      | https://api.example.com            | true
            example.com:443      | http://example.com                 | false
            example.com:80       | http://example.com                 | true
            example.com:8443     | https://example.com                | false
            .example.com:8443    | https://api.example.com:8443       | true
            10.0.0.1             | https://10.0.0.1                   | true
            10.0.0.1             | https://10.0.0.10                  | false
            10.0.0.1             | https://1.10.0.0.1.example         | false
            0.0.1                | https://10.0.0.1                   | false
            10.0.0.1:8080        | http://10.0.0.1:8080               | true
            10.0.0.1:8080        | http://10.0.0.1                    | false
            10.0.0.0/8           | https://10.255.1.2                 | true
            10.0.0.0/8           | https://11.0.0.1                   | false
            10.0.0.0/8           | https://10.example.com             | false
            10.0.0.0/8:8080      | http://10.1.2.3:8080               | true
            10.0.0.0/8:8080      | http://10.1.2.3                    | false
            192.168.8.0/21       | https://192.168.15.255             | true
            192.168.8.0/21       | https://192.168.16.0               | false
            192.168.8.77/21      | https://192.168.9.1                | true
            172.16.0.1/32        | https://172.16.0.1                 | true
            172.16.0.1/32        | https://172.16.0.2                 | false
            0.0.0.0/0            | https://8.8.8.8                    | true
            0.0.0.0/0            | https://[2001:db8::1]              | false
            0.0.0.0/0            | https://example.com                | false
            2001:db8::1          | https://[2001:db8::1]              | true
            2001:DB8:0:0:0:0:0:1 | https://[2001:db8::1]              | true
            [2001:db8::1]        | https://[2001:db8:0::1]            | true
            2001:db8::1          | https://[2001:db8::2]              | false
            [2001:db8::1]:8443   | https://[2001:db8::1]:8443         | true
            [2001:db8::1]:8443   | https://[2001:db8::1]              | false
            fd00::/8             | https://[fdab::1]                  | true
            fd00::/8             | https://[fe80::1]                  | false
            2001:db8::/33        | https://[2001:db8:7fff::1]         | true
            2001:db8::/33        | https://[2001:db8:8000::1]         | false
            ::/0                 | https://[2001:db8::1]              | true
            ::/0                 | https://10.0.0.1                   | false
            """)
    void matches_as_curl_does(String entry, String url, boolean matches) {
        NoProxyRule rule = requireNonNull(NoProxyRule.parse(entry));

        assertThat(rule.matches(Target.of(URI.create(url)))).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "fd00::/129",
                "fd00::zz",
                "example.com:",
                "example.com:http",
                "example.com:65536",
                "example.com/8",
                "http://example.com",
                "user@example.com",
                "api.*.example.com",
                ".",
                "*.",
                "[::1"
            })
    void is_nothing(String entry) {
        assertThat(NoProxyRule.parse(entry)).isNull();
    }

    @Test
    void a_list_is_separated_by_commas_and_white_space() {
        assertThat(NoProxyRule.entries(" a.com,b.com ,, c.com\td.com,\n"))
                .containsExactly("a.com", "b.com", "c.com", "d.com");
        assertThat(NoProxyRule.entries(" , ")).isEmpty();
    }
}
