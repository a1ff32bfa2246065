/*
 * The signs of a rule file: plain words, numbers, dates, texts, marks. It knows no keyword. The
 * phrase table (phrases.txt) turns runs of words into the tokens listed first and into NAME.
 */
lexer grammar MeritLexer;

channels { COMMENTS }

tokens {
    NAME, LIST_COMMA,

    MODEL, TIME_ZONE, INCLUDE, LEAD_HAS, LEAD_DOES, LIST, DEFINE, SCORE, GROUP, POINTS_BY, POINTS_PER,
    RAISE_TO, LIMIT_TO, GRADE, MATRIX, DECIDE, DISQUALIFY, ALERT, EXAMPLE, EXAMPLES,
    AS_OF, LEAD_WITH, ACTIVITY, EXPECT,

    AND, OR, NOT, WHEN, BECAUSE, AS, AS_SOON_AS, FROM, OTHERWISE, DEFAULT,
    IS, IS_NOT, IS_ONE_OF, IS_NONE_OF, IS_KNOWN, IS_UNKNOWN, IS_MORE_THAN, IS_LESS_THAN, IS_AT_LEAST,
    IS_AT_MOST, IS_BETWEEN, UNKNOWN, YES, NO_VALUE,
    CONTAINS, MENTIONS, STARTS_WITH, ENDS_WITH, RESEMBLES, DOES_NOT, ANY_OF, ALL_OF, NONE_OF,
    AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, EXACTLY, UP_TO, DOWN_TO, TO, OR_MORE, OR_LESS,
    ONCE, TWICE, TIMES, POINTS, THOUSAND, MILLION, BILLION, OF, PER, A, EVERY, EACH, ON,
    HALVING, LOSING, FADING_OVER, COUNTING_FROM, WITHOUT, NO, ANY_ACTIVITY, WHERE,
    DOMAIN_OF, LENGTH_OF, DAYS_SINCE,
    COUNT_OF, COUNT_OF_DIFFERENT, SUM_OF, AVERAGE_OF, HIGHEST_OF, LOWEST_OF, LATEST_OF, ACROSS,
    IN_THE_LAST, IN_THE_NEXT, SINCE, SINCE_THE_LAST, BEFORE, AFTER, BETWEEN, AGO, WITHIN,
    TODAY, YESTERDAY, THIS, LAST,
    SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS, QUARTERS, YEARS,
    TYPE_TEXT, TYPE_ONE_OF, TYPE_NUMBER, TYPE_MONEY, TYPE_DATE, TYPE_LIST_OF_TEXT
}

TYPE_YES_NO : [yY] [eE] [sS] '/' [nN] [oO] ;

DATE : D D D D '-' D D '-' D D (TIME OFFSET?)? ;

/* Other ways to write a date, for a good answer. */
ODD_DATE
    : D D? [./] D D? [./] D D D D
    | D D D D [./] D D? [./] D D?
    | D D D D '-' D D? '-' D D?
    ;

NUMBER : D+ ('_' D+)* ('.' D+)? [kK]? ;

/* A comma between digits means different things in different countries. */
COMMA_NUMBER : D+ (',' D+)+ ('.' D+)? ;

/* Digits with letters behind them, such as 2nd, 30days or 1e5. */
NUMBER_WORD : D+ ('.' D+)? (LETTER | '_') (LETTER | D | '_')* ;

WORD : LETTER (LETTER | D | '_')* ([-.'\u2019] (LETTER | D | '_')+)* ;

BRACKETED : '[' ~[\]\r\n]* ']' ;

/* A bracket that is not closed before its line ends. */
UNCLOSED_BRACKET : '[' ~[\]\r\n]* ;

TEXT
    : '"' (ESCAPE | ~["\\\r\n])* '"'
    | CURLY (ESCAPE | ~["\u201C\u201D\u201E\u201F\\\r\n])* (CURLY | '"')
    ;

/* A text that no quote ends before its line does. */
UNCLOSED_TEXT : ('"' | CURLY) (ESCAPE | ~["\u201C\u201D\u201E\u201F\\\r\n])* ;

COMMENT : '#' ~[\r\n]* -> channel(COMMENTS) ;
NEWLINE : '\r\n' | '\r' | '\n' ;
BLANK : [\p{White_Space}\p{Zs}\u200B\u2060\uFEFF] -> skip ;

PLUS : '+' ;
MINUS : '-' | '\u2212' | '\u2013' ;
STAR : '*' | '\u00D7' ;
SLASH : '/' ;
PERCENT : '%' ;
EQUAL : '=' ;
NOT_EQUAL : '!=' | '\u2260' | '<>' ;
LESS_OR_EQUAL : '<=' | '\u2264' ;
GREATER_OR_EQUAL : '>=' | '\u2265' ;
LESS : '<' ;
GREATER : '>' ;
LEFT : '(' ;
RIGHT : ')' ;
COMMA : ',' ;
SEMICOLON : ';' ;
COLON : ':' ;
PIPE : '|' ;
CURRENCY : [\p{Sc}] ;
STRANGE : . ;

fragment D : [0-9] ;
fragment LETTER : [\p{L}\p{M}\p{Nl}\p{No}_] ;
fragment CURLY : [\u201C\u201D\u201E\u201F] ;
fragment ESCAPE : '\\' ~[\r\n] ;
fragment TIME : [Tt] D D ':' D D (':' D D ('.' D+)?)? ;
fragment OFFSET : [Zz] | [+-] D D ':' D D ;
