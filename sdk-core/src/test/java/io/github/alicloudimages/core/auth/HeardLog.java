package io.github.alicloudimages.core.auth;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What a class logs, from DEBUG up, as long as this is open. */
final class HeardLog implements AutoCloseable {

    private final Logger logger;
    private final Level levelBefore;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLevel() + " " + event.getFormattedMessage());
        }
    };

    private HeardLog(Logger logger) {
        this.logger = logger;
        levelBefore = logger.getLevel();
    }

    static HeardLog of(Class<?> source) {
        HeardLog heard = new HeardLog((Logger) LoggerFactory.getLogger(source));
        heard.logger.setLevel(Level.DEBUG);
        heard.logger.setAdditive(false);
        heard.appender.start();
        heard.logger.addAppender(heard.appender);
        return heard;
    }

    /** Level and text of each. */
    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        logger.setLevel(levelBefore);
    }
}
