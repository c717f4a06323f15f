package io.github.alicloudimages.contract.errors;

import io.github.alicloudimages.contract.support.ApiModel;
import io.github.alicloudimages.contract.support.Call;
import io.github.alicloudimages.contract.support.Json;
import io.github.alicloudimages.contract.support.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One error that an operation may answer, and the exception that a caller is to meet. */
record ErrorRow(Call call, int status, String code, String exception) {

    /** Every row of every operation's error table in the api models. */
    static Stream<ErrorRow> documented() {
        Map<String, String> meanings = meanings();
        return Stream.of(Product.values())
                .flatMap(product -> ApiModel.of(product).operations().flatMap(operation -> {
                    List<ErrorRow> rows = new ArrayList<>();
                    operation.get("errors").forEach(error -> {
                        String code = error.get("code").asText();
                        String exception = meanings.get(code);
                        if (exception == null) {
                            throw new AssertionError("Add the meaning of " + code + " to meanings.csv");
                        }
                        rows.add(new ErrorRow(
                                Call.named(operation.get("name").asText()),
                                error.get("http").asInt(),
                                code,
                                exception));
                    });
                    return rows.stream();
                }));
    }

    /** Errors that a product's public list has beside those of the operations. */
    static Stream<ErrorRow> productWide() {
        return lines("product-wide")
                .map(line -> new ErrorRow(
                        Product.valueOf(line[0]) == Product.ECI ? Call.CREATE_IMAGE_CACHE : Call.ADD_IMAGE,
                        Integer.parseInt(line[1]),
                        line[2],
                        line[3]));
    }

    /** Errors of the gateway in front of all products, for a call of each. */
    static Stream<ErrorRow> common() {
        return lines("common")
                .flatMap(line -> Stream.of(Call.CREATE_IMAGE_CACHE, Call.LIST_IMAGES)
                        .map(call -> new ErrorRow(call, Integer.parseInt(line[0]), line[1], line[2])));
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        lines("meanings").forEach(line -> meanings.put(line[0], line[1]));
        return meanings;
    }

    private static Stream<String[]> lines(String file) {
        return Json.text("/errors/" + file + ".csv").lines().skip(1).map(line -> line.split(", ", -1));
    }

    String body() {
        return body(code);
    }

    /** The gateway's error envelope. */
    String body(String sentCode) {
        return "{\"RequestId\":\"r-of-the-body\",\"HostId\":\"host.example\",\"Code\":"
                + Json.quoted(sentCode)
                + ",\"Message\":\"This is what went wrong.\","
                + "\"Recommend\":\"https://diagnosis.example/?q=" + code + "\"}";
    }

    @Override
    public String toString() {
        return call + " " + status + " " + code;
    }
}
