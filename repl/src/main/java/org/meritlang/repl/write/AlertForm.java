package org.meritlang.repl.write;

import org.meritlang.repl.alert.Fired;
import tools.jackson.core.io.JsonStringEncoder;

/** How alerts that fire are written, a line each. */
public enum AlertForm {
    CSV {
        @Override
        public String opening() {
            return "lead,alert,as of,because\n";
        }

        @Override
        public void append(Utf8Text out, Fired fired, String asOf) {
            CsvCells.append(out, fired.lead());
            out.append(',');
            CsvCells.append(out, fired.alert());
            out.append(',').append(asOf).append(',');
            CsvCells.append(out, fired.because());
            out.append('\n');
        }
    },
    JSON_LINES {
        @Override
        public String opening() {
            return "";
        }

        @Override
        public void append(Utf8Text out, Fired fired, String asOf) {
            StringBuilder line = new StringBuilder("{\"lead\": \"");
            JsonStringEncoder.getInstance().quoteAsString(fired.lead(), line);
            line.append("\", \"alert\": \"");
            JsonStringEncoder.getInstance().quoteAsString(fired.alert(), line);
            line.append("\", \"asOf\": \"").append(asOf).append("\", \"because\": \"");
            JsonStringEncoder.getInstance().quoteAsString(fired.because(), line);
            out.append(line.append("\"}\n"));
        }
    };

    /** What stands before the first line. */
    public abstract String opening();

    /**
     * Appends a line.
     *
     * @param asOf the instant of the run, in ISO 8601 with its offset
     */
    public abstract void append(Utf8Text out, Fired fired, String asOf);
}
