package io.github.alicloudimages.contract.support;

/** The two products, with the file of their api model. */
public enum Product {
    ECI("2018-08-08", "/api/eci-2018-08-08.json"),
    EHPC("2023-07-01", "/api/ehpcinstant-2023-07-01.json");

    private final String version;
    private final String model;

    Product(String version, String model) {
        this.version = version;
        this.model = model;
    }

    public String version() {
        return version;
    }

    /** The resource that holds the api model. */
    public String model() {
        return model;
    }
}
