package se.diarium.application.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures servers on this machine and prints each figure beside its comparator. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure, each figure beside a comparator.")
public final class BenchCommand implements Callable<Integer> {

    private static final String BUNDLE = "60x1500";
    private static final List<Integer> SEARCHED = List.of(10_000, 100_000);
    private static final int LEAST_SEARCHED = 1_000;

    @Option(
            names = "--cases",
            defaultValue = "100000",
            description = "Cases in the large register (${DEFAULT-VALUE}); the small one has a hundred.")
    private int cases;

    @Option(
            names = "--registrations",
            defaultValue = "2000",
            description = "Registrations to measure for each number of clients (${DEFAULT-VALUE}).")
    private int registrations;

    @Option(
            names = "--documents",
            defaultValue = "200",
            description = "Documents whose text is extracted for search (${DEFAULT-VALUE}).")
    private int documents;

    @Option(
            names = "--events",
            defaultValue = "100000",
            description = "Events in the chain that is verified (${DEFAULT-VALUE}).")
    private int events;

    @Option(
            names = "--imported",
            defaultValue = "10000",
            description = "Cases with files in the register that is imported (${DEFAULT-VALUE}).")
    private int imported;

    @Option(
            names = "--bundle",
            paramLabel = "PAPERSxPAGES",
            description =
                    "Measure the making of a bundle alone, of so many papers and pages in all; 60x1500 in a whole run.")
    private String bundle;

    @Option(
            names = "--search",
            paramLabel = "ENTRIES",
            split = ",",
            description = "Measure search alone, with so many entries, ascending; 10000,100000 in a whole run.")
    private List<Integer> searched;

    @Option(
            names = "--processes",
            defaultValue = "1000",
            description = "Decision processes to take from start to decision (${DEFAULT-VALUE}).")
    private int processes;

    @Option(names = "--governance", description = "Measure planning cycle, tree, stories and reports alone.")
    private boolean governance;

    @Option(names = "--pages", description = "Measure the pages alone, in a register of as many cases as --cases says.")
    private boolean pages;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("diarium-bench");
        Report report = new Report(spec.commandLine().getOut());
        try {
            if (bundle != null) {
                new BundleBench(report, folder).run(bundleSize());
                return 0;
            }
            if (pages) {
                new PageBench(report, folder)
                        .run(BenchedRegister.filled(report, folder, "pages", someCases())
                                .data());
                return 0;
            }
            if (governance) {
                new GovernanceBench(report, folder).run();
                return 0;
            }
            if (searched != null) {
                new SearchBench(report, folder).run(entries(), documents);
                return 0;
            }
            Path register = new RegistrationBench(report, folder).run(cases, registrations);
            new SearchBench(report, folder).run(SEARCHED, documents);
            new StartBench(report).run(register);
            new PageBench(report, folder).run(register);
            new HistoryBench(report).run(register, registrations, events);
            new ProcessBench(report, register).run(processes);
            new ImportBench(report, folder).run(imported);
            new BundleBench(report, folder).run(BUNDLE);
            new GovernanceBench(report, folder).run();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private int someCases() {
        if (cases < 1) {
            throw new ParameterException(spec.commandLine(), "--cases takes a number from 1 on");
        }
        return cases;
    }

    private List<Integer> entries() {
        if (searched.stream().anyMatch(size -> size < LEAST_SEARCHED)) {
            throw new ParameterException(
                    spec.commandLine(), "--search takes numbers from " + LEAST_SEARCHED + " on, as 10000,100000");
        }
        return searched.stream().sorted().toList();
    }

    private String bundleSize() {
        if (!bundle.matches("[1-9]\\d{0,3}x[1-9]\\d{0,5}")) {
            throw new ParameterException(spec.commandLine(), "--bundle takes papers and pages, as " + BUNDLE);
        }
        return bundle;
    }
}
