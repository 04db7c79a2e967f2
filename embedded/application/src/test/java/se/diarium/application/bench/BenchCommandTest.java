package se.diarium.application.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class BenchCommandTest {

    private final StringWriter errors = new StringWriter();
    private final CommandLine bench = new CommandLine(new BenchCommand()).setErr(new PrintWriter(errors, true));

    @Test
    void thePagesAreMeasuredAloneInARegisterOfTheSizeWanted() {
        ParseResult parsed = bench.parseArgs("--pages", "--cases", "2000");

        assertThat(parsed.matchedOptionValue("--pages", false)).isTrue();
        assertThat(parsed.matchedOptionValue("--cases", 0)).isEqualTo(2000);
    }

    @Test
    void aRegisterWithoutCasesIsRefusedForPages() {
        assertThat(bench.execute("--pages", "--cases", "0")).isEqualTo(2);
        assertThat(errors.toString()).startsWith("--cases takes a number from 1 on");
    }
}
