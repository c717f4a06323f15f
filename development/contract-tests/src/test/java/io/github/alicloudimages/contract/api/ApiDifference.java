package io.github.alicloudimages.contract.api;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is no longer, and what is new, with the package and type where it is. */
final class ApiDifference {

    private ApiDifference() {}

    static List<String> between(List<String> before, List<String> now) {
        List<String> lines = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now).getDeltas()) {
            place(lines, before.subList(0, delta.getSource().getPosition()));
            delta.getSource().getLines().forEach(line -> lines.add("- " + line));
            delta.getTarget().getLines().forEach(line -> lines.add("+ " + line));
        }
        return lines;
    }

    private static void place(List<String> lines, List<String> above) {
        Predicate<String> ofPackage = line -> line.contains(PublicApi.PACKAGE);
        lastOf(above, ofPackage).ifPresent(line -> lines.add("  " + line));
        lastOf(above, ofPackage.negate()).ifPresent(line -> lines.add("  " + line));
    }

    private static Optional<String> lastOf(List<String> above, Predicate<String> header) {
        return above.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith(" ") && !line.startsWith("import "))
                .filter(header)
                .reduce((earlier, later) -> later);
    }
}
