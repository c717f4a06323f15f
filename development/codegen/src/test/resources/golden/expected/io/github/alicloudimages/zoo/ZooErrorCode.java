// Generated from zoo-2020-02-02.json by development/codegen. Change the model, not this file.
package io.github.alicloudimages.zoo;

import io.github.alicloudimages.core.error.InsufficientCapacityException;
import io.github.alicloudimages.core.error.ResourceAlreadyExistsException;
import io.github.alicloudimages.core.error.ServiceException;
import io.github.alicloudimages.core.error.ServiceUnavailableException;

/**
 * The error codes that Zoological Garden documents, to compare with {@link ServiceException#errorCode()}. The service
 * may answer with others too.
 */
public final class ZooErrorCode {

    /**
     * There is an animal of that name.
     *
     * <p>Thrown as {@link ResourceAlreadyExistsException}. Documented with HTTP status 400 of AddAnimal.
     */
    public static final String ANIMAL_EXISTS = "AnimalExists";

    /**
     * All cages are taken.
     *
     * <p>Thrown as {@link InsufficientCapacityException}. Documented with HTTP status 403 of AddAnimal; HTTP status 404
     * of FeedAnimal.
     */
    public static final String NO_ROOM = "NoRoom";

    /**
     * It rains.
     *
     * <p>Thrown as {@link ServiceException}. Documented with HTTP status 400 of ReleaseAnimal; HTTP status 500 of
     * ReleaseAnimal.
     */
    public static final String WEATHER_BAD = "Weather.Bad";

    /**
     * Nobody is there.
     *
     * <p>Thrown as {@link ServiceUnavailableException}. Documented for the product as a whole, not for one of these
     * operations.
     */
    public static final String ZOO_CLOSED3D = "Zoo.Closed3D";

    private ZooErrorCode() {}
}
