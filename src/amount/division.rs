//! Divides amounts, and tells the whole ones without dividing.

/// One: a whole number of 10⁻⁸.
pub(super) const ONE: u32 = 100_000_000;

/// The odd part of one, and what that is to be multiplied by for 1 in 64 bits: twice as many digits of it are right each time.
const ODD: u64 = (ONE >> ONE.trailing_zeros()) as u64;
const INVERSE: u64 = {
    let mut inverse = ODD;
    let mut right = 3;
    while right < u64::BITS {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(ODD.wrapping_mul(inverse)));
        right *= 2;
    }
    inverse
};

/// Whether a number has no part of one. Asked of every figure several times: up to 64 bits a product tells, where to divide
/// takes ten times as long (T. Granlund, P. Montgomery, *Division by invariant integers using multiplication*, 1994,
/// section 9).
pub(super) fn is_whole(number: u128) -> bool {
    match u64::try_from(number) {
        Ok(small) => {
            small.trailing_zeros() >= ONE.trailing_zeros()
                && (small >> ONE.trailing_zeros()).wrapping_mul(INVERSE) <= u64::MAX / ODD
        }
        Err(_) => divided(number, ONE).1 == 0,
    }
}

/// Quotient and remainder. Past 64 bits, which no report reaches, byte by byte: division of 128 bits takes kilobytes of
/// WebAssembly.
pub(super) fn divided(number: u128, by: u32) -> (u128, u32) {
    if let Ok(small) = u64::try_from(number) {
        return (u128::from(small / u64::from(by)), u32::try_from(small % u64::from(by)).unwrap_or(0));
    }
    let mut quotient = 0;
    let mut rest = 0;
    for byte in number.to_be_bytes() {
        let part = rest << 8 | u64::from(byte);
        quotient = quotient << 8 | u128::from(part / u64::from(by));
        rest = part % u64::from(by);
    }
    (quotient, u32::try_from(rest).unwrap_or(0))
}
