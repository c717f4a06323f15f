package io.github.alicloudimages.core.auth.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.UUID;

/** Files with secrets: for their owner only, and replaced as a whole, so that nobody ever reads half of one. */
final class OwnersFile {

    private OwnersFile() {}

    /** What a new file has from its first moment on: {@code rw-------} where there are such permissions. */
    static FileAttribute<?>[] attributes(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Replaces a file that is there; where it is a link, what it leads to. */
    static void replace(Path file, byte[] text) throws IOException {
        Path target = file.toRealPath();
        Path fresh = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(fresh, text);
            keepOwner(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Path fresh, byte[] text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes(fresh))) {
            ByteBuffer rest = ByteBuffer.wrap(text);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A program that runs as root must not take the file away from its user. */
    private static void keepOwner(Path from, Path to) throws IOException {
        UserPrincipal owner = Files.getOwner(from);
        if (!owner.equals(Files.getOwner(to))) {
            try {
                Files.setOwner(to, owner);
            } catch (IOException notAllowed) {
                // another user than root gives no file away
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unusualFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
