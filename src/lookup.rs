//! Finds things by some of their letters, without going through all of them.

/// Chains of things that have the same hash, numbered in the order in which they were added.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Chains {
    /// For each hash, the last thing that has it, counted from 1.
    heads: Vec<u16>,
    /// For each thing, the one before it in its chain, counted from 1.
    next: Vec<u16>,
}

impl Chains {
    /// For about so many things; more make the chains longer.
    pub(crate) fn of(count: usize) -> Chains {
        Chains { heads: vec![0; count.next_power_of_two()], next: Vec::new() }
    }

    /// Adds the next thing, to be found by these bytes. Past 65 535 of them none is found.
    pub(crate) fn add(&mut self, key: &[u8]) {
        let head = hash(key) & (self.heads.len() - 1);
        self.next.push(self.heads[head]);
        self.heads[head] = u16::try_from(self.next.len()).unwrap_or(0);
    }

    /// The things that were added by these bytes, and others with their hash; the last that was added first.
    pub(crate) fn find(&self, key: &[u8]) -> Chain<'_> {
        let head = self.heads.get(hash(key) & self.heads.len().wrapping_sub(1));
        Chain { next: &self.next, at: head.copied().unwrap_or(0) }
    }
}

/// The things in one chain.
pub(crate) struct Chain<'c> {
    next: &'c [u16],
    at: u16,
}

impl Iterator for Chain<'_> {
    type Item = usize;
    fn next(&mut self) -> Option<usize> {
        let found = usize::from(self.at).checked_sub(1)?;
        self.at = self.next[found];
        Some(found)
    }
}

fn hash(key: &[u8]) -> usize {
    let mut hash = 0_u32;
    for byte in key {
        hash = hash.wrapping_mul(31).wrapping_add(u32::from(*byte));
    }
    // The upper bits hold what the first bytes tell.
    (hash ^ hash >> 15) as usize
}

/// Letters, to be told from most others: those of Chinese by the last twelve bits of their codes.
#[derive(Debug)]
pub(crate) struct Letters([u64; 64]);

impl Letters {
    pub(crate) const NONE: Letters = Letters([0; 64]);

    /// Adds the first letter of a text.
    pub(crate) fn add(&mut self, text: &[u8]) {
        let at = place(text);
        self.0[at / 64] |= 1 << (at % 64);
    }

    /// Whether a text may begin with one of them.
    pub(crate) fn may_begin(&self, text: &[u8]) -> bool {
        let at = place(text);
        self.0[at / 64] & 1 << (at % 64) != 0
    }
}

fn place(text: &[u8]) -> usize {
    match text {
        [first, second, third, ..] if *first >= 0xe0 => {
            usize::from(second & 0x3f) << 6 | usize::from(third & 0x3f)
        }
        [first, ..] => usize::from(*first),
        [] => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_from_others() {
        let mut letters = Letters::NONE;
        letters.add("公开".as_bytes());
        letters.add("/".as_bytes());
        for (text, expected) in [("公告", true), ("/3", true), ("开", false), ("3", false), ("", false)] {
            assert_eq!(letters.may_begin(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn what_was_added_is_found_the_last_first() {
        let keys = ["规章", "a.b", "规章", "", "a.c"];
        let mut chains = Chains::of(2);
        for key in keys {
            chains.add(key.as_bytes());
        }
        let found =
            |key: &str| -> Vec<usize> { chains.find(key.as_bytes()).filter(|at| keys[*at] == key).collect() };
        assert_eq!(found("规章"), [2, 0]);
        assert_eq!(found("a.c"), [4]);
        assert_eq!(found(""), [3]);
        assert!(found("没有").is_empty());
        assert_eq!(Chains::default().find(b"a").next(), None);
    }
}
