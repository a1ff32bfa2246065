package org.meritlang.repl.trial;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.trial.Coverage;
import org.meritlang.trial.Miss;
import org.meritlang.trial.Trial;
import org.meritlang.trial.Tried;
import org.meritlang.trial.Why;

/** What came of examples as build servers read it: JUnit's XML, a suite a rule file, a case an example. */
public final class TrialJunit {
    private final XMLStreamWriter xml;
    private final int threshold;

    private TrialJunit(XMLStreamWriter xml, int threshold) {
        this.xml = xml;
        this.threshold = threshold;
    }

    /**
     * The whole text.
     *
     * @param threshold how many percent of each file must be tried, which is a case of its own; 0 for none
     */
    public static String of(List<TestedFile> files, int threshold) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new TrialJunit(xml, threshold).write(files);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text cannot be written to memory", e);
        }
        return text.append('\n').toString();
    }

    private void write(List<TestedFile> files) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (TestedFile file : files) {
            suite(file);
        }
        end(0);
        xml.writeEndDocument();
    }

    private void suite(TestedFile file) throws XMLStreamException {
        int more = threshold > 0 ? 1 : 0;
        int tests = file.trial().map(trial -> trial.examples().size() + more).orElse(1);
        int failures = file.trial().map(Trial::failed).orElse(0)
                + (file.tooLittle(threshold).isPresent() ? 1 : 0);
        startLine(1);
        xml.writeStartElement("testsuite");
        attribute("name", file.name());
        attribute("tests", Integer.toString(tests));
        attribute("failures", Integer.toString(failures));
        attribute("errors", file.trial().isPresent() ? "0" : "1");
        attribute("skipped", "0");
        attribute("time", "0");
        if (file.trial().isPresent()) {
            for (Tried tried : file.trial().get().examples()) {
                testcase(file.name(), tried);
            }
            if (threshold > 0) {
                coverage(file, file.trial().get().coverage());
            }
        } else {
            errors(file);
        }
        end(1);
    }

    private void testcase(String file, Tried tried) throws XMLStreamException {
        startCase(file, tried.title() + " (line " + tried.span().line() + ")");
        if (!tried.passes()) {
            startLine(3);
            xml.writeStartElement("failure");
            attribute("message", tried.misses().stream().map(Miss::told).collect(Collectors.joining("; ")));
            attribute("type", "expectation");
            xml.writeCharacters(
                    legal(tried.misses().stream().map(TrialJunit::text).collect(Collectors.joining("\n"))));
            xml.writeEndElement();
        }
        end(2);
    }

    /** What no example has tried, where too little was. */
    private void coverage(TestedFile file, Coverage coverage) throws XMLStreamException {
        startCase(file.name(), "coverage of at least " + threshold + "%");
        Optional<String> tooLittle = file.tooLittle(threshold);
        if (tooLittle.isPresent()) {
            startLine(3);
            xml.writeStartElement("failure");
            attribute("message", tooLittle.get());
            attribute("type", "coverage");
            xml.writeCharacters(legal(coverage.never().stream()
                    .map(part -> PartText.place(part) + "  " + PartText.words(part))
                    .collect(Collectors.joining("\n", "never true in any example:\n", ""))));
            xml.writeEndElement();
        }
        end(2);
    }

    private void errors(TestedFile file) throws XMLStreamException {
        startCase(file.name(), file.unreadable().isPresent() ? "file" : "rules");
        String messages = file.unreadable()
                .orElseGet(() -> file.errors().stream()
                        .filter(Diagnostic::isError)
                        .map(error -> error.span() + ": " + error.message())
                        .collect(Collectors.joining("\n")));
        startLine(3);
        xml.writeStartElement("error");
        attribute("message", messages.lines().findFirst().orElse(""));
        attribute("type", file.unreadable().isPresent() ? "file" : "rules");
        xml.writeCharacters(legal(messages));
        xml.writeEndElement();
        end(2);
    }

    private void startCase(String file, String name) throws XMLStreamException {
        startLine(2);
        xml.writeStartElement("testcase");
        attribute("name", name);
        attribute("classname", file);
        attribute("time", "0");
    }

    private static String text(Miss miss) {
        StringBuilder text = new StringBuilder(miss.span() + ": " + miss.told());
        miss.why().forEach(why -> append(text, 1, why));
        return text.toString();
    }

    private static void append(StringBuilder text, int depth, Why why) {
        text.append('\n').append("  ".repeat(depth));
        why.points()
                .ifPresent(points -> text.append(points.signum() > 0 ? "+" : "")
                        .append(points.toPlainString())
                        .append("  "));
        text.append(why.words());
        text.append(why.facts().isEmpty() ? "" : " (" + String.join("; ", why.facts()) + ")");
        why.because().forEach(because -> append(text, depth + 1, because));
    }

    private void end(int depth) throws XMLStreamException {
        startLine(depth);
        xml.writeEndElement();
    }

    private void startLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** XML has no way to write most control characters. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean isBlank = c == '\t' || c == '\n' || c == '\r';
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return isBlank || (c >= ' ' && !isSurrogate && c != 0xFFFE && c != 0xFFFF);
    }
}
