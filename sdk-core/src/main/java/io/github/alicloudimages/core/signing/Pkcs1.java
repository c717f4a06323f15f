package io.github.alicloudimages.core.signing;

/** Makes a PKCS#8 key, the only form that Java reads, of a PKCS#1 key by putting the envelope around it. */
final class Pkcs1 {

    private static final int OCTET_STRING = 0x04;
    private static final int SEQUENCE = 0x30;

    /** INTEGER 0, the version of the envelope. */
    private static final byte[] VERSION = {0x02, 0x01, 0x00};

    /** SEQUENCE of OBJECT IDENTIFIER 1.2.840.113549.1.1.1 (rsaEncryption) and NULL. */
    private static final byte[] RSA_ENCRYPTION = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00
    };

    private Pkcs1() {}

    /** The PKCS#8 form of the key. Whether the bytes are a key is not looked at. */
    static byte[] toPkcs8(byte[] pkcs1) {
        return element(SEQUENCE, join(VERSION, RSA_ENCRYPTION, element(OCTET_STRING, pkcs1)));
    }

    private static byte[] element(int tag, byte[] content) {
        return join(header(tag, content.length), content);
    }

    /** Tag and length: lengths below 128 in one byte, others as the number of their bytes and the bytes. */
    private static byte[] header(int tag, int length) {
        if (length < 0x80) {
            return new byte[] {(byte) tag, (byte) length};
        }
        int lengthBytes = (39 - Integer.numberOfLeadingZeros(length)) / 8;
        byte[] header = new byte[2 + lengthBytes];
        header[0] = (byte) tag;
        header[1] = (byte) (0x80 | lengthBytes);
        for (int i = 0; i < lengthBytes; i++) {
            header[2 + i] = (byte) (length >>> (8 * (lengthBytes - 1 - i)));
        }
        return header;
    }

    private static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
