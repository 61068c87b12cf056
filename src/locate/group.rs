//! What belongs together: edits that share variables, and parts of explanations that have nothing to do with each other.

use super::search::Shift;
use super::system::{Role, System};

/// Edits that are mended apart from all others, and the sets that mend them.
pub(super) struct Group {
    pub(super) edits: Vec<usize>,
    pub(super) sets: Vec<Vec<Shift>>,
}

/// The edits in groups that share variables.
pub(super) fn connected(system: &System) -> Vec<Vec<usize>> {
    let mut roots: Vec<usize> = (0..system.edits.len()).collect();
    for places in &system.places {
        join(&mut roots, places.iter().map(|place| place.to));
    }
    grouped(&mut roots, &(0..system.edits.len()).collect::<Vec<usize>>())
}

/// The sets that mend some edits, split where one part mends some of them and the rest the others: two mistakes in
/// different places are two causes. Each group has all its own sets, and any of one goes with any of another.
pub(super) fn independent(system: &System, edits: &[usize], sets: &[Vec<Shift>]) -> Vec<Group> {
    let mut roots: Vec<usize> = (0..system.edits.len()).collect();
    for (variable, _) in sets.iter().flatten() {
        join(&mut roots, system.places[*variable].iter().map(|place| place.to));
    }
    let mut groups = Vec::new();
    for edits in grouped(&mut roots, edits) {
        if !edits.iter().any(|edit| system.edits[*edit].role == Role::Mend) {
            continue;
        }
        let mut own: Vec<Vec<Shift>> = Vec::new();
        for set in sets {
            let is_own = |(variable, _): &&Shift| {
                system.places[*variable].iter().any(|place| edits.contains(&place.to))
            };
            let part: Vec<Shift> = set.iter().filter(is_own).copied().collect();
            if !own.contains(&part) {
                own.push(part);
            }
        }
        groups.push(Group { edits, sets: own });
    }
    groups
}

fn grouped(roots: &mut [usize], edits: &[usize]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(usize, Vec<usize>)> = Vec::new();
    for edit in edits {
        let root = root_of(roots, *edit);
        match groups.iter_mut().find(|(known, _)| *known == root) {
            Some((_, group)) => group.push(*edit),
            None => groups.push((root, vec![*edit])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn join(roots: &mut [usize], edits: impl Iterator<Item = usize>) {
    let mut first = None;
    for edit in edits {
        let root = root_of(roots, edit);
        match first {
            None => first = Some(root),
            Some(first) => roots[root] = first,
        }
    }
}

fn root_of(roots: &mut [usize], edit: usize) -> usize {
    let mut root = edit;
    while roots[root] != root {
        roots[root] = roots[roots[root]];
        root = roots[root];
    }
    root
}
