//! Sorts lists. The sorts of the standard library are made for long ones and for each type by itself, which takes
//! 6 kB of WebAssembly in brotli; here one routine orders places, whatever stands in them.

/// Sorts by what elements are themselves.
pub(crate) fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, &|one, other| one < other);
}

/// Sorts by what comes before what; what is equal stays in the order it has.
pub(crate) fn sort_by<T>(list: &mut [T], is_before: &dyn Fn(&T, &T) -> bool) {
    let from = ordered(list.len(), &|one, other| is_before(&list[one], &list[other]));
    for at in 0..from.len() {
        // What a place before this one has taken from here is where it has put its own.
        let mut source = from[at];
        while source < at {
            source = from[source];
        }
        list.swap(at, source);
    }
}

/// The places of a list of that length in order: runs twice as long with every round.
fn ordered(length: usize, is_before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    let mut width = 1;
    while width < length {
        let mut merged = Vec::with_capacity(length);
        for run in places.chunks(2 * width) {
            let (mut left, mut right) = run.split_at(width.min(run.len()));
            while let ([first, behind @ ..], [other, after @ ..]) = (left, right) {
                if is_before(*other, *first) {
                    merged.push(*other);
                    right = after;
                } else {
                    merged.push(*first);
                    left = behind;
                }
            }
            merged.extend(left);
            merged.extend(right);
        }
        places = merged;
        width *= 2;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn lists_are_sorted_as_the_standard_library_sorts_them(list in prop::collection::vec(0_u8..40, 0..70)) {
            let mut numbered: Vec<(u8, usize)> = list.into_iter().zip(0..).collect();
            let mut expected = numbered.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort_by(&mut numbered, &|one, other| one.0 < other.0);
            prop_assert_eq!(numbered, expected);
        }
    }
}
