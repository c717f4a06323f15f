import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Prints docs/dependencies.md: what the bills of materials (CycloneDX, XML) say that are named as arguments. */
final class Dependencies {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    /** Lines of a table, by library, with the modules that bring it. */
    private static final Map<String, Set<String>> ALWAYS = new TreeMap<>();

    private static final Map<String, Set<String>> FOR_A_FEATURE = new TreeMap<>();

    public static void main(String[] bills) throws Exception {
        for (String bill : bills) {
            read(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of(bill).toFile()));
        }
        System.out.println("# Dependencies and their licences\n");
        System.out.println("Written from the bills of materials of the published modules; [releasing.md](releasing.md) says how. A module is");
        System.out.println("named where it brings a library itself, not only by way of another module of this project.\n");
        System.out.println("## What comes along\n");
        print(ALWAYS);
        System.out.println("\n## What is there only for those who add it\n");
        print(FOR_A_FEATURE);
    }

    private static void read(Document bill) throws XPathExpressionException {
        String module = text(bill, "/bom/metadata/component/name");
        Set<String> always = reachable(bill, "scope='required'");
        for (String ref : reachable(bill, "true()")) {
            Node library = nodes(bill, "/bom/components/component[@bom-ref='" + ref + "']").get(0);
            (always.contains(ref) ? ALWAYS : FOR_A_FEATURE)
                    .computeIfAbsent(line(library), none -> new TreeSet<>())
                    .add(module);
        }
    }

    /** What the module needs by way of libraries that fulfil the condition, but not of other modules of this project. */
    private static Set<String> reachable(Document bill, String condition) throws XPathExpressionException {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(text(bill, "/bom/metadata/component/@bom-ref")));
        while (!open.isEmpty()) {
            String from = "/bom/dependencies/dependency[@ref='" + open.pop() + "']/dependency/@ref";
            String to = "/bom/components/component[@bom-ref=" + from + " and " + condition
                    + " and group!='io.github.alicloudimages']/@bom-ref";
            for (Node ref : nodes(bill, to)) {
                if (found.add(ref.getNodeValue())) {
                    open.push(ref.getNodeValue());
                }
            }
        }
        return found;
    }

    private static String line(Node library) throws XPathExpressionException {
        String licences = nodes(library, "licenses/license/*[self::id or self::name]").stream()
                .map(Node::getTextContent)
                .collect(Collectors.joining(", "));
        return "| `%s:%s` | %s | %s |"
                .formatted(text(library, "group"), text(library, "name"), text(library, "version"), licences);
    }

    private static void print(Map<String, Set<String>> lines) {
        System.out.println("| library | version | licence | module |");
        System.out.println("|---|---|---|---|");
        lines.forEach((line, modules) -> System.out.println(line + " " + String.join(", ", modules) + " |"));
    }

    private static String text(Object from, String path) throws XPathExpressionException {
        return XPATH.evaluate(path, from);
    }

    private static List<Node> nodes(Object from, String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) XPATH.evaluate(path, from, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }
}
