package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.actor.SectorNames;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.event.Modes;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation says of commands, fields, types and sectors is so. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    /** The fields that an ambiguous entity alone has are in the engine's golden file too. */
    private static final Path GOLDEN_EVENTS =
            ROOT.resolve("engine/src/test/resources/org/polybius/engine/coding/events.jsonl");

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    /** Every line of a code block that calls {@code ./polybius}, without redirections. */
    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> files = Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
            for (Path file : files) {
                Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("./polybius "))
                        .map(line -> line.replaceFirst(" *[|>#].*", ""))
                        .forEach(commands::add);
            }
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsOne(String line) {
        String[] words = line.split(" +");
        String[] args = Arrays.copyOfRange(words, 1, words.length);
        // The launcher itself takes this one: its libraries are for developers and not on the command's class path.
        if (args[0].equals("bench")) {
            return;
        }
        CommandLine polybius = uncoding();
        assertThatCode(() -> polybius.parseArgs(args)).doesNotThrowAnyException();
    }

    private static CommandLine uncoding() {
        Supplier<Coder> none = () -> {
            throw new AssertionError("parsing a command line codes nothing");
        };
        return new Polybius(Streams.ofProcess(), none, none).commandLine();
    }

    @Test
    void everySubcommandAndOptionIsDescribed() throws IOException {
        String text = read("docs/command.md");
        CommandLine polybius = uncoding();
        polybius.getSubcommands().forEach((name, command) -> {
            assertThat(text).contains(name.equals("help") ? "polybius help" : "## " + name + "\n");
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .forEach(option -> assertThat(text).contains(option.longestName()));
        });
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeAndItsModesAreInTheCodebook(EventType type) throws IOException {
        String codebook = read("docs/codebook.md");
        String section = codebook.split("\n### " + type + " ")[1].split("\n##")[0];
        assertThat(section).isNotBlank();
        assertThat(Modes.of(type)).allSatisfy(mode -> assertThat(section).contains("`" + mode + "` ("));
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void everySectorIsInTheCodebook(Sector sector) throws IOException {
        assertThat(read("docs/codebook.md")).contains("| " + sector + " |");
        assertThat(SectorNames.of(sector)).isNotBlank();
    }

    @Test
    void everyFieldIsDescribed() throws IOException {
        String text = read("docs/events.md");
        Set<String> fields = new TreeSet<>();
        for (String line : Files.readAllLines(GOLDEN_EVENTS)) {
            collectFields(new JsonMapper().readTree(line), fields);
        }
        assertThat(fields)
                .contains("candidates")
                .allSatisfy(field -> assertThat(text).contains("`" + field + "`"));
        for (Factuality factuality : Factuality.values()) {
            assertThat(text).contains("`" + factuality.name().toLowerCase(Locale.ROOT) + "`");
        }
    }

    private static void collectFields(JsonNode node, Set<String> fields) {
        node.propertyNames().forEach(fields::add);
        node.forEach(child -> collectFields(child, fields));
    }

    @Test
    void everyExitCodeIsDescribedInHelpAndGuide() throws IOException {
        String help = Run.of("--help").out();
        String guide = read("docs/command.md");
        for (int code :
                List.of(ExitCode.OK, ExitCode.SOME_FAILED, ExitCode.USAGE, ExitCode.INTERNAL, ExitCode.OUTPUT_CLOSED)) {
            assertThat(help).containsPattern(Pattern.compile("^ +" + code + " ", Pattern.MULTILINE));
            assertThat(guide).contains("| " + code + " |");
        }
    }

    /** The cards in the README are the demo's own, word for word; an event's number may change with the rules. */
    @Test
    void theReadmeShowsTheDemosOwnOutput() throws IOException {
        String block = read("README.md").split("```text\n")[1].split("```")[0];
        String demo = numberless(Run.of("demo", "--no-serve").out());
        for (String card : numberless(block).split("\n\n")) {
            assertThat(demo).contains(card.strip());
        }
    }

    private static String numberless(String cards) {
        return cards.replaceAll("event \\S+", "event");
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        Pattern link = Pattern.compile("]\\(([^)#:]+)\\)");
        for (String file :
                List.of("README.md", "CHANGELOG.md", "docs/events.md", "docs/command.md", "docs/glossary.md")) {
            Path folder = ROOT.resolve(file).getParent();
            link.matcher(read(file))
                    .results()
                    .forEach(found ->
                            assertThat(folder.resolve(found.group(1))).as(file).exists());
        }
    }
}
