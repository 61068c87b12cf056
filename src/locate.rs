//! Which cell is wrong, and what it should be: the single changes that would make all failed sums hold.
//!
//! I.P. Fellegi, D. Holt (1976), *A systematic approach to automatic edit and imputation*, JASA 71(353): change as
//! few fields as possible. For one field no search is needed: it must stand in every failed identity and in none that
//! holds, and all of them must ask for the same amount. In table 3 any one wrong cell is found so, and only that one.
//! Several cells wrong at once are not looked for: then no cause is named.

use crate::amount::{Amount, Entry};
use crate::check::Outcome;
use crate::finding::{Cause, Change, Safety, Slip};
use crate::format::{CellId, Format, Identity, Kind, Year};
use crate::report::Report;

/// The causes of the failed identities, one for each group of them that share cells. The outcomes are those of
/// [`crate::check`], in the format's order; cells that are certain are never suspected.
pub fn locate(format: &Format, report: &Report, outcomes: &[Outcome], certain: &[CellId]) -> Vec<Cause> {
    let mut failed: Vec<usize> = (0..outcomes.len())
        .filter(|number| matches!(outcomes[*number], Outcome::Fails { .. }))
        .filter(|number| format.identities[*number].is_equality())
        .filter(|number| !format.identities[*number].needs_prior())
        .collect();
    let mut causes = Vec::new();
    while let Some(first) = failed.first().copied() {
        let group = connected(format, &failed, first);
        failed.retain(|number| !group.contains(number));
        let suspects =
            format.identities[first].terms().map(|term| term.cell).filter(|cell| !certain.contains(cell));
        let mut changes: Vec<Change> =
            suspects.filter_map(|cell| change(format, report, outcomes, &group, cell)).collect();
        if let Some(likeliest) = changes.iter().position(|change| change.slip.is_some()) {
            let change = changes.remove(likeliest);
            changes.insert(0, change);
        }
        if !changes.is_empty() {
            let safety = match changes.as_slice() {
                [only] if only.slip.is_some() => Safety::Certain,
                [_] => Safety::Likely,
                _ => Safety::Possible,
            };
            let shared = if changes.len() == 1 { vec![changes[0].cell] } else { Vec::new() };
            let explanations = changes.into_iter().map(|change| vec![change]).collect();
            causes.push(Cause { explanations, has_more: false, safety, least: 1, shared, identities: group });
        }
    }
    causes
}

/// The failed identities that share cells with this one, or with others that do.
fn connected(format: &Format, failed: &[usize], first: usize) -> Vec<usize> {
    let mut group = vec![first];
    let mut next = 0;
    while let Some(number) = group.get(next).copied() {
        next += 1;
        let own = &format.identities[number];
        for other in failed {
            let shares = |identity: &Identity| identity.terms().any(|term| has(own, term.cell));
            if !group.contains(other) && shares(&format.identities[*other]) {
                group.push(*other);
            }
        }
    }
    group
}

fn has(identity: &Identity, cell: CellId) -> bool {
    identity.terms().any(|term| term.year == Year::This && term.cell == cell)
}

/// The change of one cell that makes every identity of the group hold and breaks none that holds.
fn change(
    format: &Format,
    report: &Report,
    outcomes: &[Outcome],
    group: &[usize],
    cell: CellId,
) -> Option<Change> {
    let Entry::Amount(from) = report.entry(cell) else { return None };
    let mut wanted: Option<Amount> = None;
    for (number, identity) in format.identities.iter().enumerate().filter(|(_, each)| each.is_equality()) {
        let is_failed = group.contains(&number);
        if !has(identity, cell) {
            if is_failed {
                return None;
            }
            continue;
        }
        match outcomes[number] {
            Outcome::Holds => return None,
            Outcome::Fails { left, right } if is_failed => {
                let is_left = identity.left.iter().any(|term| term.cell == cell);
                let to = if is_left { from + right - left } else { from + left - right };
                if wanted.is_some_and(|wanted| wanted != to) {
                    return None;
                }
                wanted = Some(to);
            }
            Outcome::Fails { .. } | Outcome::Undetermined => {}
        }
    }
    let to = wanted?;
    let fits = format[cell].kind == Kind::Delta || !to.is_negative();
    fits.then(|| Change {
        cell,
        year: Year::This,
        from: Some(from),
        to,
        slip: slip(&to.to_string(), &from.to_string()),
    })
}

/// The slip by which one figure became another.
fn slip(meant: &str, typed: &str) -> Option<Slip> {
    let (meant, typed) = (meant.as_bytes(), typed.as_bytes());
    let start = meant.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let (meant, typed) = (&meant[start..], &typed[start..]);
    match (meant, typed) {
        ([_, rest @ ..], typed) if rest == typed => Some(Slip::DigitLost),
        (meant, [_, rest @ ..]) if rest == meant => Some(Slip::DigitAdded),
        ([a, b, rest @ ..], [c, d, others @ ..]) if a == d && b == c && rest == others => {
            Some(Slip::Transposition)
        }
        // Of a figure with one digit nothing would be left to know it by.
        ([_, rest @ ..], [_, others @ ..]) if rest == others && start + rest.len() > 0 => {
            Some(Slip::DigitReplaced)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_named_where_they_explain_the_figure() {
        let cases = [
            ("129", "192", Some(Slip::Transposition)),
            ("1979", "199", Some(Slip::DigitLost)),
            ("1979", "19979", Some(Slip::DigitAdded)),
            ("10", "100", Some(Slip::DigitAdded)),
            ("58", "53", Some(Slip::DigitReplaced)),
            ("0", "5", None),
            ("129", "291", None),
            ("11", "0", None),
        ];
        for (meant, typed, named) in cases {
            assert_eq!(slip(meant, typed), named, "{meant} typed as {typed}");
        }
    }
}
