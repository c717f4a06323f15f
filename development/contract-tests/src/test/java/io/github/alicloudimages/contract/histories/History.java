package io.github.alicloudimages.contract.histories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The faults that the first attempts of a call meet, one each. The attempts after them meet none. */
record History(List<Fault> faults) {

    History {
        faults = List.copyOf(faults);
    }

    /** Every history of so many faults and fewer, the shortest first. */
    static List<History> upTo(int most) {
        List<History> all = new ArrayList<>(List.of(new History(List.of())));
        List<History> longest = List.copyOf(all);
        for (int length = 1; length <= most; length++) {
            longest = longest.stream().flatMap(History::longer).toList();
            all.addAll(longest);
        }
        return all;
    }

    private Stream<History> longer() {
        return Arrays.stream(Fault.values())
                .map(fault -> new History(
                        Stream.concat(faults.stream(), Stream.of(fault)).toList()));
    }

    @Override
    public String toString() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
