package io.github.alicloudimages.contract.resilience.hostile;

import io.github.alicloudimages.contract.resilience.stage.Connection;
import io.github.alicloudimages.core.error.AlibabaCloudException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a server does to its client, and what that is to make of it.
 *
 * @param expected what a call that cannot be repeated ends with; {@code null} if it succeeds
 * @param outcomeUnknown whether the call may have been carried out
 * @param text what the message has to say
 */
record Attack(
        String name,
        Course course,
        Class<? extends AlibabaCloudException> expected,
        boolean outcomeUnknown,
        String text) {

    static final String IN_TIME = "did not answer in time";

    /** Whether only a time limit ends it. */
    boolean stalls() {
        return text.equals(IN_TIME);
    }

    /** What is sent, over a connection whose request may not have been read yet. */
    @FunctionalInterface
    interface Course {
        boolean over(Connection connection, AtomicLong sent) throws IOException;
    }

    /** The request is read, and this is sent. */
    static Course answer(String text) {
        return (connection, sent) -> {
            connection.request();
            connection.send(text);
            return connection.close();
        };
    }

    /** The request is read; this is sent, and then that without end, until the client has had enough. */
    static Course endless(String first, String more) {
        return (connection, sent) -> {
            connection.request();
            connection.send(first);
            String block = more.repeat(1 + 8192 / more.length());
            while (true) {
                connection.send(block);
                sent.addAndGet(block.length());
            }
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
