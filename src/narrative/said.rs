//! What prose says that cells hold: it tells apart changes between which the sums cannot.

use crate::amount::Amount;
use crate::format::CellId;

use super::claim::{Claim, Reach, Says};
use super::judge::Evidence;
use super::quantity::{Part, Tables, sum};

/// What each claim says of each cell it counts, if all others hold what they should: 收到 105 件 beside 100 new ones
/// and 4 carried in says 101 of the one, or 5 of the other.
pub fn said(claims: &[Claim], evidence: Evidence<'_>) -> Vec<(CellId, Amount)> {
    let Evidence { format, report, stage, .. } = evidence;
    let tables = Tables { format, report, stage };
    claims.iter().flat_map(|claim| said_by(claim, tables)).collect()
}

fn said_by(claim: &Claim, tables: Tables<'_>) -> Vec<(CellId, Amount)> {
    let (quantity, stated) = match claim.says {
        Says::Amount(quantity, figure) if figure.zeros == 0 => (quantity, figure.amount()),
        Says::Nothing(quantity) => (quantity, Amount::ZERO),
        _ => return Vec::new(),
    };
    let ways: Vec<Vec<Part>> = quantity.parts(tables).collect();
    // A claim that one way of counting bears out says nothing about the others.
    let is_borne_out = |way: &&Vec<Part>| sum(way) == stated;
    let borne_out: Vec<&Vec<Part>> = ways.iter().filter(is_borne_out).collect();
    let meant = match claim.reach {
        Reach::Full if borne_out.is_empty() => ways.iter().collect(),
        _ => borne_out,
    };
    let mut said = Vec::new();
    for way in meant {
        let off = stated - sum(way);
        for Part { cell, amount, is_less } in way {
            said.push((*cell, if *is_less { *amount - off } else { *amount + off }));
        }
    }
    said
}
