package io.github.alicloudimages.core.auth.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A profile of the command line tool with those that it builds on. Two are equal if all that they say is. */
public final class CliProfile {

    private final String name;
    private final List<JsonDocument> chain;

    /**
     * A profile.
     *
     * @param chain the profile itself first, then the one that it takes its role with, and so on
     */
    public CliProfile(String name, List<JsonDocument> chain) {
        this.name = name;
        this.chain = List.copyOf(chain);
    }

    public String name() {
        return name;
    }

    /** What the profile itself says. */
    public JsonDocument settings() {
        return chain.get(0);
    }

    /** The profile that this one takes its role with. */
    public CliProfile source() {
        return new CliProfile(settings().required("source_profile"), chain.subList(1, chain.size()));
    }

    private List<ObjectNode> objects() {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonDocument document : chain) {
            objects.add(document.object());
        }
        return objects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CliProfile that
                && name.equals(that.name)
                && objects().equals(that.objects());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Its name, without what it holds. */
    @Override
    public String toString() {
        return "the profile \"" + name + '"';
    }
}
