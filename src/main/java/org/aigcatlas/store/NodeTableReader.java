package org.aigcatlas.store;

import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a TDB2 database, read in blocks. TDB2 itself asks the system for every byte, and keeps each term that it has
 * read, which for one that is needed once is neither fast nor small.
 */
final class NodeTableReader {
    private static final int BLOCK = 16 * 1024;
    /** Read behind each block, so that a term that begins near its end is in it whole. */
    private static final int BEHIND = 4 * 1024;

    private static final int BLOCKS = 128;

    private static final class Block {
        private final byte[] bytes = new byte[BLOCK + BEHIND];
        private long number = -1;
        private int length;
    }

    private final NodeTable table;
    private final @Nullable BinaryDataFile file;
    /** Made when they are first read: most reads are of a few terms, and take far less time than making all would. */
    private final @Nullable Block[] blocks = new Block[BLOCKS];

    NodeTableReader(NodeTable table) {
        this.table = table;
        this.file = table.baseNodeTable() instanceof NodeTableTRDF base ? base.getData() : null;
    }

    /** {@return the term with this id} */
    Node term(NodeId id) {
        if (id.isInline()) {
            return NodeId.extract(id);
        }
        BinaryDataFile from = file;
        if (from == null || !id.isPtr()) {
            return table.getNodeForNodeId(id);
        }
        Block block = block(from, id.getPtrLocation() / BLOCK);
        int start = (int) (id.getPtrLocation() % BLOCK);
        try {
            RDF_Term term = new RDF_Term();
            term.read(new TCompactProtocol(
                    new TMemoryInputTransport(block.bytes, start, Math.max(0, block.length - start))));
            return ThriftConvert.convert(term);
        } catch (TException e) {
            // It is longer than what was read behind the block.
            return table.baseNodeTable().getNodeForNodeId(id);
        }
    }

    private Block block(BinaryDataFile from, long number) {
        int place = (int) (number % BLOCKS);
        Block block = blocks[place] == null ? new Block() : blocks[place];
        blocks[place] = block;
        if (block.number != number) {
            block.length = from.read(number * BLOCK, block.bytes, 0, block.bytes.length);
            block.number = number;
        }
        return block;
    }
}
