package org.aigcatlas.graph;

/** Whose turn it is to mend a problem. Each face has one exit code or status for each. */
public enum ProblemKind {
    /** The question was wrong: a value that is none, a missing parameter, a malformed query. */
    QUESTION("the question is wrong", "提问有误"),
    /** What was named does not exist. */
    NOT_FOUND("what was named is not there", "所指的内容不存在"),
    /** The address does not do that. */
    NOT_ALLOWED("the address does not do that", "此地址不支持该操作"),
    /** It can't be had in the form that was asked for. */
    NOT_ACCEPTABLE("it can't be had in that form", "没有所要的格式"),
    /** What was sent is larger than what is taken. */
    TOO_LARGE("what was sent is too large", "发送的内容过大"),
    /** What was sent is in a form that is not taken. */
    UNSUPPORTED("what was sent has a form that is not taken", "发送的格式不被接受"),
    /** Who asks must say who they are. */
    UNAUTHORIZED("the token is missing", "缺少令牌"),
    /** Nobody may do that here. */
    FORBIDDEN("nobody may do that here", "此处不允许该操作"),
    /** The data is bad or the answer is no. */
    DATA("the data is bad", "数据有误"),
    /** What was sent came too slowly. */
    TOO_SLOW("what was sent came too slowly", "发送得太慢"),
    /** Too much is asked at once; the same may be answered in a moment. */
    BUSY("too much is asked at once", "同时提出的请求过多"),
    /** The store or the service can't be reached or is in use. */
    UNAVAILABLE("the store or service can't be used", "存储或服务不可用"),
    /** A service that stands behind this one failed. */
    UPSTREAM("a service behind this one failed", "背后的服务出错"),
    /** The program failed. */
    INTERNAL("the program failed", "程序出错");

    private final String en;
    private final String zh;

    ProblemKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** {@return what the kind means, in a few words} */
    public Text about() {
        return new Text(en, zh);
    }
}
