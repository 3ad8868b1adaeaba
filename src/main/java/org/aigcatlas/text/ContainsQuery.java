package org.aigcatlas.text;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/**
 * What has a term with a text inside. Lucene's {@code WildcardQuery} finds the same, by an automaton that takes longer to
 * make than the terms take to be looked through, since none can be passed over.
 */
final class ContainsQuery extends MultiTermQuery {
    private final BytesRef text;

    ContainsQuery(Term term) {
        super(term.field(), CONSTANT_SCORE_BLENDED_REWRITE);
        this.text = term.bytes();
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new FilteredTermsEnum(terms.iterator(), false) {
            @Override
            protected AcceptStatus accept(BytesRef term) {
                return isIn(term) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    private boolean isIn(BytesRef term) {
        int last = term.offset + term.length - text.length;
        for (int at = term.offset; at <= last; at++) {
            if (term.bytes[at] == text.bytes[text.offset] && isAt(term, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(BytesRef term, int at) {
        for (int i = 1; i < text.length; i++) {
            if (term.bytes[at + i] != text.bytes[text.offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String field) {
        return getField() + ":*" + text.utf8ToString() + "*";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ContainsQuery query && query.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), text);
    }
}
