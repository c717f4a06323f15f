package io.github.alicloudimages.contract.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random parameters of operations that no model knows: nested maps and lists of any shape. */
final class GeneratedParameters {

    private static final int DEPTH = 3;

    private final Random random;
    private final GeneratedText text;

    GeneratedParameters(Random random) {
        this.random = random;
        this.text = new GeneratedText(random);
    }

    Map<String, Object> next() {
        return map(DEPTH);
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            map.put(name(i), value(depth));
        }
        return map;
    }

    /** The number keeps names apart; without dots in them they stay apart when they are joined. */
    private String name(int number) {
        String rest = random.nextInt(4) == 0 ? text.next().replace(".", "") : "Name";
        return (char) ('A' + random.nextInt(26)) + "" + number + rest;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4, 5 -> text.next();
            case 6 -> map(depth - 1);
            default -> list(depth - 1);
        };
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(20) == 0 ? 120 : random.nextInt(5);
        for (int i = 0; i < size; i++) {
            list.add(value(depth));
        }
        return list;
    }
}
