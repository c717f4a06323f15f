package io.github.alicloudimages.contract.support;

/** Values that an encoder may trip over. */
public final class Texts {

    /** Letters of several scripts, one outside the basic plane, a combining accent. */
    public static final String UNICODE = "Gr\u00fc\u00dfe \u4f60\u597d \ud83d\ude00 e\u0301";

    /** Everything that has a meaning in a URL, a form or JSON, and what looks encoded already. */
    public static final String RESERVED = "a b+c*d~e&f=g%h%41i%2Bj\"k'l(m)n!o/p?q#r:s;t,u@v$w[x]y{z}\\|^`<>-._";

    /** Blanks at both ends, a tab and a line break in the middle. */
    public static final String BLANKS = "  two  blanks\tand\na break ";

    /** Both together. */
    public static final String EVERYTHING = UNICODE + RESERVED + BLANKS;

    /** As wild as a client token may be: 64 characters of ASCII. */
    public static final String TOKEN = "t+k*n~ &=%25'\"/?#-._0123456789abcdefghijklmnopqrstuvwxyzABCDEFGH";

    private Texts() {}
}
