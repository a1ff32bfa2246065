/*
 * The sentences of Merit, one entry rule for each form. A sentence, or a row of a block, is parsed by
 * itself, so that an error in one never hides another. Words have become tokens and names before.
 */
parser grammar MeritParser;

options { tokenVocab = MeritLexer; }

/* ---- sentences ---- */

modelName : MODEL TEXT EOF ;
timeZone : TIME_ZONE TEXT EOF ;
include : INCLUDE TEXT EOF ;
leadHas : LEAD_HAS EOF ;
leadDoes : LEAD_DOES EOF ;
list : LIST NAME (IS value (LIST_COMMA value)* | FROM TEXT) EOF ;
define : DEFINE NAME AS expression EOF ;

/* Behind a condition a comma ends it, or `when country is "A"` would be a condition and a formula. */
score
    : SCORE NAME headingClauses (COMMA IS expression because?)? EOF
    | SCORE NAME (COMMA clause)* IS expression because? EOF
    ;
group : GROUP NAME headingClauses EOF ;

points : sign NUMBER (whenRule | perRule) because? EOF ;
whenRule : WHEN expression (COMMA clause)* ;
perRule : PER perSubject ruleClauses ;
pointsTable : (POINTS_BY | POINTS_PER) term ruleClauses because? EOF ;
raiseTo : RAISE_TO number (WHEN expression)? because? EOF ;
limitTo : LIMIT_TO number (WHEN expression)? because? EOF ;

grade : GRADE NAME AS band (COMMA band)* (COMMA label OTHERWISE)? EOF ;
band : label FROM number ;
label : NAME | NUMBER | TEXT ;

matrix : MATRIX NAME OF NAME AND NAME EOF ;
decide : DECIDE NAME EOF ;
disqualify : DISQUALIFY WHEN expression because? EOF ;
alert : ALERT TEXT AS_SOON_AS expression because? EOF ;
example : EXAMPLE TEXT EOF ;
examples : EXAMPLES EOF ;

/* ---- rows ---- */

attributeRow : attribute EOF ;
attribute : NAME COLON type (COMMA DEFAULT value)? ;
type
    : TYPE_TEXT                                # textType
    | TYPE_ONE_OF TEXT (LIST_COMMA TEXT)*      # oneOfType
    | TYPE_NUMBER                              # numberType
    | TYPE_MONEY                               # moneyType
    | TYPE_YES_NO                              # yesNoType
    | TYPE_DATE                                # dateType
    | TYPE_LIST_OF_TEXT                        # textListType
    | unit                                     # amountType
    ;

activityRow : NAME (WHERE attribute (COMMA attribute)*)? EOF ;

pointsRow : rowTest COLON number POINTS? because? EOF ;
rowTest
    : UNKNOWN                                                     # unknownRow
    | OTHERWISE                                                   # otherwiseRow
    | rowValue TO rowValue                                        # rangeRow
    | rowValue (OR_MORE | OR_LESS)                                # openRow
    | UP_TO rowValue                                              # upToRow
    | value (LIST_COMMA value)*                                   # valuesRow
    | (tails | comparison) (connective term)*                     # restRow
    ;
rowValue : number | DATE | duration ;

/* The corner of a matrix stays empty; what stands there is refused later. */
matrixHeader : PIPE label? PIPE label (PIPE label)* PIPE EOF ;
matrixRow : PIPE label (PIPE label)+ PIPE EOF ;

decideRow : label (WHEN expression because? | OTHERWISE) EOF ;

asOf : AS_OF DATE EOF ;
leadWith : LEAD_WITH fact (COMMA fact)* EOF ;
activityLine : ACTIVITY NAME (WHERE fact (COMMA fact)*)? times? (duration AGO | ON DATE)? EOF ;
expect : EXPECT expectation (COMMA expectation)* EOF ;
expectation : (NOT | NO)? ALERT TEXT | expression ;
fact : NAME factValue ;
factValue
    : TEXT                                                        # textFact
    | number                                                      # numberFact
    | DATE                                                        # dateFact
    | (YES | NO_VALUE)                                            # yesNoFact
    | duration                                                    # durationFact
    | duration AGO                                                # agoFact
    | LEFT TEXT (COMMA TEXT)* RIGHT                               # textsFact
    ;

examplesHeader : PIPE (column PIPE)+ EOF ;
column : AS_OF | NAME ;
examplesRow : PIPE (cell PIPE)+ EOF ;
cell : (factValue | NAME | TEXT (COMMA TEXT)+)? ;

/* ---- clauses ---- */

headingClauses : (COMMA clause | COMMA? WHEN expression)* ;
ruleClauses : (COMMA clause | COMMA? WHEN expression)* ;
clause
    : number TO number                                            # rangeClause
    | UP_TO number POINTS?                                        # upToClause
    | AT_MOST number POINTS?                                      # upToClause
    | DOWN_TO number POINTS?                                      # downToClause
    | UP_TO NUMBER TIMES                                          # upToTimesClause
    | AT_MOST times EVERY period                                # everyClause
    | AT_MOST times A unit                                        # unitClause
    | AT_MOST times PER NAME                                      # perClause
    | EACH? HALVING EVERY period                                # halvingClause
    | EACH? LOSING NUMBER POINTS? EVERY period                  # losingClause
    | EACH? FADING_OVER period                                  # fadingClause
    | window                                                      # windowClause
    ;
because : COMMA? BECAUSE TEXT ;
times : NUMBER TIMES | ONCE | TWICE ;

perSubject
    : NUMBER OF? sum                                              # perAmount
    | without                                                     # perSilence
    | activity                                                    # perOccurrence
    ;

/* ---- expressions: conditions, numbers and texts are one family; the checker tells them apart ---- */

expression : term (connective term)* ;
connective : AND | OR ;
term
    : NOT term                                                    # notTerm
    | NO activity                                                 # noTerm
    | subject tails                                               # activityTerm
    | sum comparison?                                             # plainTerm
    ;

comparison
    : comparator value                                            # compareTo
    | (IS | IS_NOT) value (LIST_COMMA value)*                     # isValue
    | IS_BETWEEN sum AND sum                                      # isBetween
    | (IS_ONE_OF | IS_NONE_OF) value (LIST_COMMA value)*          # isOneOf
    | DOES_NOT? verb quantifier? value (LIST_COMMA value)*        # textTest
    | (IS_KNOWN | IS_UNKNOWN)                                     # isKnown
    ;
comparator
    : EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL
    | IS_MORE_THAN | IS_LESS_THAN | IS_AT_LEAST | IS_AT_MOST
    | MORE_THAN | LESS_THAN | AT_LEAST | AT_MOST
    ;
verb : CONTAINS | MENTIONS | STARTS_WITH | ENDS_WITH | RESEMBLES ;
quantifier : ANY_OF | ALL_OF | NONE_OF ;
value : YES | NO_VALUE | sum ;

sum : product ((PLUS | MINUS) product)* ;
product : operand ((STAR | SLASH) operand)* ;
operand
    : MINUS operand                                               # negation
    | NUMBER multiplier?                                          # numberOperand
    | NUMBER PERCENT OF operand                                   # percentOperand
    | TEXT                                                        # textOperand
    | DATE                                                        # dateOperand
    | duration                                                    # durationOperand
    | without                                                     # withoutOperand
    | DOMAIN_OF operand                                           # domainOperand
    | LENGTH_OF operand                                           # lengthOperand
    | DAYS_SINCE operand                                          # daysSinceOperand
    | COUNT_OF among                                              # countOperand
    | aggregate NAME ACROSS among                                 # aggregateOperand
    | AT_LEAST NUMBER OF LEFT expression (COMMA expression)* RIGHT # atLeastOperand
    | NAME duration AGO                                           # earlierOperand
    | subject                                                     # subjectOperand
    ;
aggregate : COUNT_OF_DIFFERENT | SUM_OF | AVERAGE_OF | HIGHEST_OF | LOWEST_OF | LATEST_OF ;
among : subject activityFilter? window? ;
without : duration WITHOUT subject activityFilter? (COUNTING_FROM NAME)? ;

/* A name, an activity, or what stands in parentheses; behind it a filter, a count and a window. */
activity : subject tails? ;
subject : NAME | ANY_ACTIVITY | LEFT expression RIGHT ;
tails
    : activityFilter (count window? | window count?)?
    | count window?
    | window count?
    ;
activityFilter : WHERE filter ;
filter
    : NOT filter                                                  # notFilter
    | sum comparison                                              # comparingFilter
    | subject                                                     # bareFilter
    ;

count
    : (AT_LEAST | AT_MOST | EXACTLY | MORE_THAN | LESS_THAN) times             # countTimes
    | ON (AT_LEAST | AT_MOST | EXACTLY | MORE_THAN | LESS_THAN) NUMBER DAYS    # countDays
    ;

window
    : IN_THE_LAST period                                        # inTheLast
    | IN_THE_NEXT period                                        # inTheNext
    | SINCE moment                                                # since
    | SINCE_THE_LAST subject activityFilter?                      # sinceTheLast
    | BEFORE moment                                               # before
    | AFTER moment                                                # after
    | BETWEEN moment AND moment                                   # betweenDates
    | (MORE_THAN | LESS_THAN | AT_LEAST | AT_MOST) duration AGO   # ago
    | (SINCE | BEFORE | AFTER) (TODAY | YESTERDAY)                # besideDay
    | (TODAY | YESTERDAY)                                         # day
    | (THIS | LAST) unit                                          # calendar
    | WITHIN period OF moment                                   # withinOf
    | WITHIN period AFTER subject activityFilter?               # withinAfter
    ;
moment : DATE | NAME ;

duration : (NUMBER multiplier? | A) unit ;
/* A duration, or a unit alone, as in `in the last year`. */
period : (NUMBER multiplier? | A)? unit ;
unit : SECONDS | MINUTES | HOURS | DAYS | WEEKS | MONTHS | QUARTERS | YEARS ;
number : sign? NUMBER multiplier? ;
sign : PLUS | MINUS ;
multiplier : THOUSAND | MILLION | BILLION ;
