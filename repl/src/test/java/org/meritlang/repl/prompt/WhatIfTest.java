package org.meritlang.repl.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be supposed of a lead: what an example may say of one, and a little more. */
class WhatIfTest {
    private static final String RULES = """
            lead has
              country: text
              employees: number
              bounced: yes/no
              created: date
            lead does
              page visited with url: text
              mail opened
              webinar attended
            define large as employees > 100
            +1 when large
            +2 when country is "Trinidad and Tobago"
            +4 when bounced
            +8 when created in the last 7 days
            +10 per page visited where url contains "/pricing" in the last 7 days
            +100 per webinar attended
            +1000 when any activity in the last 2 days
            -5 when no mail opened
            """;

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("rules.merit"), RULES);
        Files.writeString(
                folder.resolve("leads.csv"), "id,country,employees,bounced,created\n1,Germany,50,no,2026-01-01\n");
        Files.writeString(
                folder.resolve("activities.csv"),
                "lead,activity,at,url\n1,mail opened,2026-11-20T10:00,\n1,page visited,2026-11-20T10:00,/pricing\n");
        typed = Typed.in(folder);
        typed.type(":open rules.merit leads.csv activities.csv");
        assertTrue(typed.type("1").contains("total 1010"));
    }

    private void becomes(int total, String supposed) {
        String answer = typed.type(":what if " + supposed);
        assertTrue(
                total == 1010
                        ? answer.startsWith("Nothing would change")
                        : answer.startsWith("1: total 1010 → " + total),
                supposed + ": " + answer);
    }

    @Test
    void whatALeadHas() {
        becomes(1011, "employees = 500");
        becomes(1011, "employees 500");
        becomes(1012, "country = Trinidad and Tobago");
        becomes(1015, "employees is 101 and bounced");
        becomes(1010, "not bounced");
        becomes(1018, "created 3 days ago");
        becomes(1025, "created 2026-11-20, employees 200, country = \"Trinidad and Tobago\" and bounced = yes");
    }

    @Test
    void whatItDid() {
        becomes(1110, "webinar attended");
        becomes(1110, "webinar attended today");
        becomes(1310, "3 webinar attended 20 days ago");
        becomes(1310, "webinar attended 3 times yesterday");
        becomes(1020, "page visited with url \"/pricing\" yesterday");
        becomes(1030, "2 times page visited with url \"/pricing\" on 2026-11-19");
        becomes(1010, "page visited with url \"/pricing\" on 2026-01-01");
        becomes(1121, "webinar attended, page visited with url \"/pricing\" and employees 500");
    }

    @Test
    void whatItDidNot() {
        becomes(1005, "no mail opened");
        becomes(1000, "no page visited");
        becomes(-5, "no page visited, no mail opened");
        becomes(1095, "no page visited, no mail opened and webinar attended");
        becomes(1010, "no webinar attended");
    }

    @Test
    void whatCannotBeSupposed() {
        assertEquals(
                "There is no field or activity called `attended webinar`; did you mean `webinar attended`?\n",
                typed.type(":what if attended webinar today"));
        assertEquals(
                "There is no activity called `mail opend`; did you mean `mail opened`?\n",
                typed.type(":what if no mail opend"));
        assertEquals(
                "`employees` is a field, not an activity; `employees = unknown` takes its value away.\n",
                typed.type(":what if no employees"));
        assertEquals(
                "`total` is what the rules make of a lead; suppose what it has or does.\n",
                typed.type(":what if total = 100"));
        assertTrue(typed.type(":what if webinar attended on 2027-01-01").contains("later than 2026-11-21T08:00"));
        assertTrue(typed.type(":what if page visited with urll \"x\"").contains("did you mean `url`?"));
        assertTrue(typed.type(":what if employees \"many\"").contains("`employees` is a number"));
        assertEquals(
                "`no webinar attended` supposes that it was never done.\n", typed.type(":what if 0 webinar attended"));
        assertEquals(
                "`:what if` supposes one value: `employees = …`, and not `>=`.\n",
                typed.type(":what if employees >= 40"));
        assertEquals(
                "What is supposed has happened already, as in `webinar attended yesterday`; "
                        + "`:as of` sees the leads later.\n",
                typed.type(":what if webinar attended in 3 days"));
        String definition = "`large` is a definition: suppose what it is made of, which `large` by itself shows.\n";
        assertEquals(definition, typed.type(":what if large"));
        assertEquals(definition, typed.type(":what if not large"));
        assertTrue(typed.type(":what if ,").startsWith("`:what if` takes what to suppose"));
    }
}
