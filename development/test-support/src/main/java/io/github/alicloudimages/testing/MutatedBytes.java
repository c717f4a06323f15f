package io.github.alicloudimages.testing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes that were good, with a few things done to them. */
public final class MutatedBytes {

    private MutatedBytes() {}

    /**
     * Changes a copy in one to four places.
     *
     * @param pieces what may be put into it, besides bytes of any value
     */
    public static byte[] of(byte[] good, List<byte[]> pieces, Random random) {
        byte[] bytes = good.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = changed(bytes, pieces, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, List<byte[]> pieces, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(20));
        byte[] something = {(byte) random.nextInt(256)};
        return switch (random.nextInt(6)) {
            case 0 -> joined(bytes, at, something, Math.min(bytes.length, at + 1));
            case 1 -> joined(bytes, at, something, at);
            case 2 -> joined(bytes, at, new byte[0], end);
            case 3 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            case 4 -> flipped(bytes, random);
            default -> joined(bytes, at, pieces.isEmpty() ? something : pieces.get(random.nextInt(pieces.size())), end);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, until);
        joined.writeBytes(middle);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}
