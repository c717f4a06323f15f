package io.github.alicloudimages.examples;

import java.util.ArrayList;
import java.util.List;

/** A region with the network that an image cache is built in there. */
record Place(String region, String securityGroup, String vSwitch) {

    /** Reads {@code region/security group/vSwitch,...}. */
    static List<Place> listed(String text) {
        List<Place> places = new ArrayList<>();
        for (String place : text.split(",", -1)) {
            String[] parts = place.strip().split("/", -1);
            if (parts.length != 3) {
                throw new Stopped("Not a region/security group/vSwitch: " + place);
            }
            places.add(new Place(parts[0], parts[1], parts[2]));
        }
        return places;
    }
}
