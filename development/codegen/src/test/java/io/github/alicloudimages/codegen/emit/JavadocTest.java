package io.github.alicloudimages.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    void aShortTextStaysOnOneLine() {
        assertThat(Javadoc.at(4).paragraph("A text.", "", "Another.")).hasToString("/** A text. Another. */");
    }

    @Test
    void aLongTextIsWrappedAtColumn120() {
        String text = "word ".repeat(60).strip() + ".";

        assertThat(Javadoc.at(8).paragraph(text).toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(112))
                .anySatisfy(line -> assertThat(line.length()).isGreaterThan(107));
    }

    @Test
    void aTextThatJustFitsStaysOnOneLine() {
        String fits = "x".repeat(120 - "/**  */".length());

        assertThat(Javadoc.at(0).paragraph(fits)).hasToString("/** " + fits + " */");
        assertThat(Javadoc.at(0).paragraph(fits + "x")).hasToString("/**\n * " + fits + "x\n */");
    }

    @Test
    void paragraphsAndTagsAreSetApart() {
        Javadoc javadoc = Javadoc.at(70)
                .paragraph("First.")
                .paragraph("Second.")
                .paragraph("")
                .tag("@param value", "a value")
                .tag("@return", "word ".repeat(12).strip());

        assertThat(javadoc).hasToString("""
                        /**
                         * First.
                         *
                         * <p>Second.
                         *
                         * @param value a value
                         * @return word word word word word word word word
                         *     word word word word
                         */""");
    }

    @Test
    void whatLooksLikeMarkupIsEscapedButInlineTagsAreKept() {
        assertThat(Javadoc.at(0).paragraph("a < b & c > d @ e {f} {@code x < y & @z  {q}}."))
                .hasToString("/** a &lt; b &amp; c &gt; d &#64; e {f} {@code x < y & @z  {q}}. */");
    }

    @Test
    void anInlineTagIsNotBroken() {
        String tag = "{@code " + "a ".repeat(20) + "b}";

        assertThat(Javadoc.at(0).paragraph("word ".repeat(20) + tag).toString().lines())
                .contains(" * " + tag);
    }
}
