#!/bin/bash
# Counts the figures by which the shape of the house is judged, one a line. Run it in the root of a checkout.
set -euo pipefail
export LC_ALL=C.UTF-8
java=src/main/java
templates=src/main/resources/templates

figure() { printf '%-62s %s\n' "$1" "$2"; }
sources() { find "$java" -name '*.java' -print0 | xargs -0 "$@"; }
pages() { find "$templates" -name '*.html' -print0 | xargs -0 "$@"; }
count() { grep -c . || true; }

types='^ *((public|protected|private|static|final|sealed|non-sealed|abstract) )*(class|record|enum|interface|@interface) [A-Z]'
figure 'main Java: lines' "$(sources cat | wc -l)"
figure 'main Java: files' "$(sources ls | wc -l)"
figure 'main Java: types' "$(sources grep -hE "$types" | count)"

figure 'largest package: files' "$(
    sources ls | sed "s#^$java/##; s#/[^/]*\$##" | sort | uniq -c | sort -n | tail -1 | awk '{print $1, $2}')"

# calls of JdbcClient and JdbcTemplate, and native queries of repositories
figure 'native SQL statements' "$(
    sources grep -hoE '(\.sql|batchUpdate|queryForObject|queryForList)\(|nativeQuery = true' | count)"

# A constructor stands alone on its lines and ends with a brace; a comma counts outside of brackets.
shape=$(sources awk '
    function parameters(s,   n, depth, i, c) {
        gsub(/[ \n\t]+/, " ", s)
        if (s ~ /^ ?$/) return 0
        n = 1
        for (i = 1; i <= length(s); i++) {
            c = substr(s, i, 1)
            if (index("<([{", c)) depth++
            else if (index(">)]}", c)) depth--
            else if (c == "," && depth == 0) n++
        }
        return n
    }
    function inside(s,   depth, i, c) {
        depth = 1
        for (i = 1; i <= length(s); i++) {
            c = substr(s, i, 1)
            if (c == "(") depth++
            else if (c == ")" && --depth == 0) return substr(s, 1, i - 1)
        }
        return ""
    }
    function look(   rest, name, isRecord, names, within, n) {
        rest = text
        while (match(rest, /(^|[ \n])(class|record|enum) [A-Z][A-Za-z0-9]*/)) {
            name = substr(rest, RSTART, RLENGTH)
            isRecord = name ~ /record /
            sub(/.*[ \n]/, "", name)
            names[name]
            rest = substr(rest, RSTART + RLENGTH)
            if (isRecord && match(rest, /^(<[^(]*>)?\(/)) {
                n = parameters(inside(substr(rest, RLENGTH + 1)))
                if (n > components) { components = n; record = name }
            }
        }
        for (name in names) {
            rest = text
            while (match(rest, "\n *((public|protected|private) )?" name "\\(")) {
                rest = substr(rest, RSTART + RLENGTH)
                within = inside(rest)
                if (substr(rest, length(within) + 2) ~ /^[ \n]*(throws [A-Za-z, .]+)?\{/) {
                    n = parameters(within)
                    if (n > most) { most = n; constructor = name }
                }
            }
        }
        text = ""
    }
    FNR == 1 { look() }
    { sub(/^ *(\*|\/\*|\/\/).*/, ""); gsub(/"([^"\\]|\\.)*"/, "\"\""); text = text $0 "\n" }
    END { look(); print most, constructor; print components, record }')
figure 'constructor parameters, most' "$(sed -n 1p <<<"$shape")"
figure 'components of a record, most' "$(sed -n 2p <<<"$shape")"

figure 'characters of a template line, mean' "$(pages cat | wc -lm | awk '{printf "%.0f", ($2 - $1) / $1}')"
figure 'characters of a template line, most' "$(pages cat | wc -L)"

# Words between tags, where no attribute replaces them, and in attributes that are read out. The name of the product is none.
figure 'fixed English in templates: lines with tags' "$(
    pages awk '
        FNR == 1 { isComment = 0 }
        {
            line = $0
            gsub(/<!--([^-]|-[^-])*-->/, "", line)
            if (isComment) { if (line !~ /-->/) next; sub(/.*-->/, "", line); isComment = 0 }
            if (line ~ /<!--/) { isComment = 1; sub(/<!--.*/, "", line) }
            print line "\001"
        }' | awk '
        BEGIN { RS = "<"; at = 1 }
        {
            # a sign > may stand in the value of an attribute: without values there is none
            words = $0
            isReplaced = words ~ /th:(text|utext|replace|insert)=/
            gsub(/"[^"]*"/, "", words)
            breaks = gsub(/\001/, " ", words)
            if (words ~ /^[a-zA-Z]/ && !isReplaced && sub(/^[^>]*>/, "", words)) {
                gsub(/\[\[([^]]|\][^]])*\]\]|\[\(([^)]|\)[^]])*\)\]|&[a-z#0-9]+;|Parley/, "", words)
                if (words ~ /[A-Za-z][A-Za-z]/ && at != last) { print "x"; last = at }
            }
            at += breaks
        }' | count)"
figure 'fixed English in templates: attributes' "$(
    pages grep -hoE '[ "](aria-label|title|placeholder|alt)="[^"]*[A-Za-z]{2}' | count)"

address='"/?(negotiations|parties|people|sources|issues|agreements|rounds|groups)/'
figure 'classes that write out where a record is shown' "$(sources grep -hvE 'Mapping|addPathPatterns|^ *\*' --with-filename | grep -E "$address" \
    | cut -d: -f1 | sort -u | count)"
figure 'addresses of records written out, in Java' "$(sources grep -hvE 'Mapping|^ *\*' | grep -oE "$address" | count)"
figure 'addresses of records written out, in templates' "$(
    pages grep -hoE '@\{/(negotiations|parties|people|sources)/' | count)"

figure 'save engines: classes that take a form in once' "$(
    sources grep -lE 'FormSubmissions' | grep -v '/FormSubmissions.java' | count)"
figure 'result types: what saving a form can end in' "$(
    sources grep -hE 'sealed interface [A-Za-z]*(Result|Outcome|Saving|Settling|Restored)\b' | count)"
