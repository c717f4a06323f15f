package io.github.alicloudimages.benchmarks.harness;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** What a process holds when its garbage is collected. */
record Left(long threads, long heapKilobytes, long files) {

    static Left now() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return new Left(
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : -1);
    }

    void print(String when) {
        System.out.println("threads" + when + " " + threads);
        System.out.println("heapKilobytes" + when + " " + heapKilobytes);
        System.out.println("files" + when + " " + files);
    }
}
