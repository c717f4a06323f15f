package io.github.alicloudimages.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ModelReaderTest {

    private static final Path MODEL = Path.of("src/test/resources/golden/zoo-2020-02-02.json");

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void readsAModel() throws IOException {
        ApiModel api = ModelReader.read(MODEL);

        assertThat(api.product()).isEqualTo("Zoo");
        assertThat(api.operations()).extracting(OperationModel::name).contains("AddAnimal", "ListAnimals");
        assertThat(api.requestStructures()).containsExactlyInAnyOrder("Keeper", "Label");
        assertThat(api.responseStructures()).containsExactlyInAnyOrder("Animal", "Cage", "Label");
    }

    /** Each row sets one place of the model that is fine otherwise, and tells what is said about it. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(resources = "/model-errors.csv", delimiter = '|', quoteCharacter = '\'')
    void tellsWhatIsWrongAndWhere(String place, String value, String problem) throws IOException {
        String changed = changed(place, value);

        assertThatThrownBy(() -> ModelReader.read("zoo.json", changed))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("zoo.json:\n")
                .hasMessageContaining("\n  " + problem);
    }

    @Test
    void everyProblemIsTold() throws IOException {
        ObjectNode model = (ObjectNode) mapper.readTree(MODEL.toFile());
        model.put("product", "zoo").put("package", "");

        assertThatThrownBy(() -> ModelReader.read("zoo.json", model.toString()))
                .hasMessage("zoo.json:\n  product: is no prefix of class names\n  package: is no package name");
    }

    @Test
    void aMissingKeyIsRefused() throws IOException {
        ObjectNode model = (ObjectNode) mapper.readTree(MODEL.toFile());
        ((ObjectNode) model.at("/operations/1/request/members/2")).remove("wire");

        assertThatThrownBy(() -> ModelReader.read("zoo.json", model.toString()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("operations[1].request.members[2]")
                .hasMessageContaining("'wire'");
    }

    @Test
    void aDoubledKeyIsRefused() {
        assertThatThrownBy(() -> ModelReader.read("zoo.json", "{\"product\": \"Zoo\", \"product\": \"Zoo\"}"))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("Duplicate field 'product'");
    }

    private String changed(String place, String value) throws IOException {
        JsonNode model = mapper.readTree(MODEL.toFile());
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = model.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            set(array, last, json(value));
        } else {
            ((ObjectNode) parent).set(last, json(value));
        }
        return model.toString();
    }

    private static void set(ArrayNode array, String index, JsonNode value) {
        if (index.equals("-")) {
            array.add(value);
        } else {
            array.set(Integer.parseInt(index), value);
        }
    }

    private JsonNode json(String value) throws JsonProcessingException {
        return mapper.readTree(value);
    }
}
