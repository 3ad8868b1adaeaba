package org.aigcatlas.query.question;

import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Question;

/**
 * Which models take at least this many tokens in one exchange?
 *
 * @param tokens the least number of tokens
 */
public record LargestContext(long tokens) implements Question<LargestContext.Row> {

    /**
     * A model.
     *
     * @param model the model
     * @param context the most tokens that any provider takes
     * @param providers how many providers take at least as many as asked for
     */
    public record Row(Named model, long context, long providers) {}

    @Override
    public Class<Row> row() {
        return Row.class;
    }
}
