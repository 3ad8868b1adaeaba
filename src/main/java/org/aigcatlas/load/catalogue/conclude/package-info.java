/**
 * What the atlas concludes of models. A model with its records comes in; values, each with the rule and the records
 * behind it, go out.
 */
@NullMarked
package org.aigcatlas.load.catalogue.conclude;

import org.jspecify.annotations.NullMarked;
