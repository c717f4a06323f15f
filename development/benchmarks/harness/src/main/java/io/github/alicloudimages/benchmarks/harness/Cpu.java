package io.github.alicloudimages.benchmarks.harness;

import java.lang.management.ManagementFactory;

/** What this process has used so far, as the operating system and the JVM count it. */
final class Cpu {

    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    private static final com.sun.management.ThreadMXBean THREADS =
            ManagementFactory.getPlatformMXBean(com.sun.management.ThreadMXBean.class);

    private Cpu() {}

    /** Processor time of all threads, those of the JVM included: compiling and collecting garbage is paid for too. */
    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** What the calling thread has allocated. */
    static long allocatedBytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
