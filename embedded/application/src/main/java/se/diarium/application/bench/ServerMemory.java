package se.diarium.application.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another JVM on this machine, read over its management interface. */
final class ServerMemory implements AutoCloseable {

    private static final long MEBIBYTE = 1 << 20;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<MemoryPoolMXBean> pools;

    private ServerMemory(JMXConnector connector, MBeanServerConnection server) throws IOException {
        this.connector = connector;
        this.memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        this.pools = ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    static ServerMemory of(long process) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
            try {
                JMXConnector connector =
                        JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
                return new ServerMemory(connector, connector.getMBeanServerConnection());
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException("The server's memory cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in use after a full collection, in MiB. */
    long liveMebibytes() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }

    /** The most that each part of the heap has held since it was asked last, garbage included, together in MiB. */
    long peakMebibytes() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : pools) {
            bytes += pool.getPeakUsage().getUsed();
            pool.resetPeakUsage();
        }
        return bytes / MEBIBYTE;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
