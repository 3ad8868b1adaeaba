package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.load.catalogue.Identity.Ground;
import org.aigcatlas.load.catalogue.Identity.Verdict;
import org.aigcatlas.load.catalogue.Item.Modality;
import org.aigcatlas.load.catalogue.Item.Offering;

/** Sets apart what is spelt like a model but gives out nothing that most of its offerings do. */
final class ModalityCheck {
    private ModalityCheck() {}

    static List<Verdict> apply(List<Verdict> verdicts, List<Offering> offerings, Report report) {
        Map<String, Map<Modality, Integer>> given = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Map<Modality, Integer> counts =
                    given.computeIfAbsent(verdicts.get(i).model(), key -> new EnumMap<>(Modality.class));
            offerings.get(i).traits().outputs().forEach(modality -> counts.merge(modality, 1, Integer::sum));
            sizes.merge(verdicts.get(i).model(), 1, Integer::sum);
        }
        List<Verdict> checked = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            int size = sizes.getOrDefault(verdict.model(), 0);
            Set<Modality> usual = given.getOrDefault(verdict.model(), Map.of()).entrySet().stream()
                    .filter(entry -> 2 * entry.getValue() > size)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            checked.add(checked(verdict, offerings.get(i), usual, report));
        }
        return checked;
    }

    private static Verdict checked(Verdict verdict, Offering offering, Set<Modality> usual, Report report) {
        List<Modality> outputs = offering.traits().outputs();
        boolean alike = usual.isEmpty() || outputs.isEmpty() || !Collections.disjoint(usual, outputs);
        if (alike || verdict.ground() == Ground.BASE_MODEL) {
            return verdict;
        }
        report.remark(
                offering.id(),
                "It is spelt like others but gives out " + outputs + " instead of " + usual + "; it was set apart.");
        return new Verdict(verdict.model() + " " + outputs, Ground.SAME_NAME);
    }
}
