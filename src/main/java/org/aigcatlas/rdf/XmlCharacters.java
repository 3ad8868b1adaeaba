package org.aigcatlas.rdf;

/** Which characters XML can hold, and texts without those that it can't. */
public final class XmlCharacters {
    private XmlCharacters() {}

    /** {@return a text without what XML can't hold} */
    public static String clean(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) >= ' ' && text.charAt(first) < '\ud800') {
            first++;
        }
        return first == text.length() ? text : withoutControls(text);
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(XmlCharacters::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** {@return whether XML can hold a character} */
    public static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }
}
