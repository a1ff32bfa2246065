package org.meritlang.repl.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meritlang.repl.write.CsvCells;
import org.meritlang.repl.write.Utf8Text;

/** The id, then every shared output before and after, and why. Commas, {@code "} where needed (RFC 4180). */
public final class DiffCsv implements DiffForm {
    private final Comparison comparison;
    private final String idName;

    /**
     * Begins the format.
     *
     * @param idName what the data call the id
     */
    public DiffCsv(Comparison comparison, String idName) {
        this.comparison = comparison;
        this.idName = idName;
    }

    @Override
    public String opening() {
        List<String> names = new ArrayList<>();
        comparison.outputs().scores().forEach(score -> names.add(score.name()));
        comparison.outputs().labellings().forEach(labelling -> names.add(labelling.name()));
        names.add("disqualified");
        Utf8Text header = new Utf8Text();
        CsvCells.append(header, idName);
        for (String name : names) {
            header.append(',');
            CsvCells.append(header, name + " before");
            header.append(',');
            CsvCells.append(header, name + " after");
        }
        header.append(",because");
        return new String(header.toBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String beforeFirst() {
        return "\n";
    }

    @Override
    public String beforeOthers() {
        return "\n";
    }

    @Override
    public String closing() {
        return "\n";
    }

    @Override
    public void append(Utf8Text out, ChangedLead lead) {
        CsvCells.append(out, lead.id());
        for (CommonOutputs.Common score : comparison.outputs().scores()) {
            out.append(',').appendPoints(lead.before(score)).append(',').appendPoints(lead.after(score));
        }
        for (CommonOutputs.CommonLabelling labelling : comparison.outputs().labellings()) {
            out.append(',');
            CsvCells.append(out, lead.before(labelling));
            out.append(',');
            CsvCells.append(out, lead.after(labelling));
        }
        out.append(lead.wasDisqualified() ? ",yes" : ",no").append(lead.isDisqualified() ? ",yes," : ",no,");
        CsvCells.append(out, CauseText.inOneCell(lead.causes(), comparison, "; "));
    }
}
