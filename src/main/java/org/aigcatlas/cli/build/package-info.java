/** The steps of a build that are programs: ontology and catalogues come in, the bundled graph and its files go out. */
@NullMarked
package org.aigcatlas.cli.build;

import org.jspecify.annotations.NullMarked;
