package org.aigcatlas.graph;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Says in words why JSON could not be read; what the library says of it is for programmers. */
public final class JsonFault {
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");
    private static final String PACKING = "ZLIB";

    private JsonFault() {}

    /**
     * Tells what is wrong.
     *
     * @param fault what the reader threw
     * @param json the reader, at the place where it threw
     * @return a sentence with line and column
     */
    public static Text of(Exception fault, JsonReader json) {
        Throwable root = root(fault);
        if (root instanceof ZipException || isCutPacking(root)) {
            return new Text("It can't be unpacked to its end: it is cut off or damaged.", "无法完整解压：文件不完整或已损坏。");
        }
        Matcher place = PLACE.matcher(said(root).orElseGet(json::toString));
        String line = place.find() ? place.group(1) : "1";
        String column = line.equals("1") && !place.hasMatch() ? "1" : place.group(2);
        String en = " at line " + line + " column " + column;
        String zh = "第 " + line + " 行第 " + column + " 列";
        if (root instanceof EOFException) {
            return new Text(
                    "It can't be read to its end: the JSON breaks off" + en + ".", "无法读到末尾：JSON 在" + zh + "处中断。");
        }
        return root instanceof MalformedJsonException
                ? new Text("It is not JSON" + en + ".", zh + "处不是 JSON。")
                : new Text(
                        "It can't be read to its end: something else stands" + en + " than belongs there.",
                        "无法读到末尾：" + zh + "处的内容与应有的形式不符。");
    }

    private static Throwable root(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(fault);
    }

    private static boolean isCutPacking(Throwable fault) {
        return fault instanceof EOFException && said(fault).isEmpty();
    }

    /** {@return what the JSON library said; empty where another spoke} */
    private static Optional<String> said(Throwable fault) {
        return Optional.ofNullable(fault.getMessage())
                .filter(message -> !message.contains(PACKING))
                .filter(message -> PLACE.matcher(message).find());
    }
}
