package org.aigcatlas.graph;

/**
 * One thing that is wrong, in words.
 *
 * @param place where it is: a file with its line, a thing, a parameter; empty where there is no place to name
 * @param what what is wrong; a form that is empty is told in English
 * @param how what to do about it; a form that is empty is told in English
 */
public record Problem(String place, Text what, Text how) {

    /** A problem told in English alone. */
    public Problem(String place, String cause, String mend) {
        this(place, new Text(cause, ""), new Text(mend, ""));
    }

    /** A problem without a place of its own, told in English alone. */
    public Problem(String cause, String mend) {
        this("", cause, mend);
    }

    /** {@return what is wrong, in English} */
    public String cause() {
        return what.en();
    }

    /** {@return what to do about it, in English} */
    public String mend() {
        return how.en();
    }

    /** {@return what is wrong, in the language asked for} */
    public String cause(Language language) {
        return what.orEnglish(language);
    }

    /** {@return what to do about it, in the language asked for} */
    public String mend(Language language) {
        return how.orEnglish(language);
    }

    /** {@return the same problem at another place} */
    public Problem at(String other) {
        return new Problem(other, what, how);
    }

    /** {@return all of it as a sentence, in the language asked for} */
    public String sentence(Language language) {
        String where = place.isEmpty() ? "" : place + language.pick(": ", "：");
        boolean closes = mend(language).isEmpty() || language == Language.ZH;
        return where + cause(language) + (closes ? "" : " ") + mend(language);
    }

    @Override
    public String toString() {
        return sentence(Language.EN);
    }
}
