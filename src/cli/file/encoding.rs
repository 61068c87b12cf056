//! Bytes → text, in the encoding that they are in.

use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use crate::tell::Fault;

/// The text of bytes: in the encoding that their mark tells, in UTF-8 where they are that, in UTF-16 where every other
/// byte is 0, in the one that a page declares, or else in GB 18030, which holds GBK and GB 2312.
pub(super) fn text(bytes: &[u8]) -> Result<String, Fault> {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let encoding = marked
        .or_else(|| wide(bytes))
        .or_else(|| is_utf_8(bytes).then_some(UTF_8))
        .or_else(|| declared(bytes).filter(|encoding| *encoding != UTF_8))
        .unwrap_or(GB18030);
    let (text, ..) = encoding.decode(bytes);
    let odd =
        text.chars().filter(|c| *c == '\u{fffd}' || c.is_control() && !"\t\n\r\u{c}".contains(*c)).count();
    if odd > text.len() / 100 {
        return Err(Fault::NotText);
    }
    Ok(text.into_owned())
}

/// Whether the bytes are UTF-8, a few damaged ones aside: of the characters that are not ASCII, less than one in 20.
fn is_utf_8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    wrong * 20 <= right
}

/// UTF-16 without its mark. No other text has bytes of 0, and on one side nearly all bytes are those under which
/// digits, Chinese characters and their punctuation stand.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.split(|byte| *byte == 0).count() * 100 < bytes.len() {
        return None;
    }
    let is_high = |byte: &&u8| matches!(byte, 0 | 0x20 | 0x30 | 0x4e..=0x9f | 0xff);
    let high = |side: usize| bytes.iter().skip(side).step_by(2).filter(is_high).count();
    let (big, little) = (high(0), high(1));
    let encoding = if little > big { UTF_16LE } else { UTF_16BE };
    (little.max(big) * 20 > bytes.len() * 9).then_some(encoding)
}

/// The `charset=` of a page's head.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    let (_, after) = head.split_once("charset=")?;
    let label: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    Encoding::for_label(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "本年新收政府信息公开申请数量\t58\t7\r\n上年结转\t0\t1\r\n";

    #[test]
    fn utf_16_is_known_without_its_mark() {
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little, big] {
            assert_eq!(text(&bytes).unwrap(), TEXT);
        }
    }

    #[test]
    fn one_damaged_byte_does_not_turn_utf_8_into_gbk() {
        let mut bytes = TEXT.repeat(2).into_bytes();
        bytes.insert("本年新收政府信息公开申请".len(), 0xe6);
        assert_eq!(text(&bytes).unwrap(), TEXT.replace("数量", "\u{fffd}数量") + TEXT);
    }

    #[test]
    fn gb_18030_is_what_is_left() {
        let (bytes, ..) = GB18030.encode(TEXT);
        assert_eq!(text(&bytes).unwrap(), TEXT);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        assert!(text(&[0u8, 1, 2, 255].repeat(100)).is_err());
        assert!(text(&[7u8, 8, 1, 2, 3].repeat(100)).is_err());
    }
}
