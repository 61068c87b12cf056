//! The words that tell what a figure counts, as data.

use super::quantity as q;
use super::quantity::{Columns, Rows};

/// What a word means to the figures around it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Word {
    /// It names rows by itself: 上年结转, 予以公开.
    Rows(&'static Rows),
    /// Who applied: a column of table 3.
    Applicant(Columns),
    /// How a dispute ended: a column of table 4.
    Result(Columns),
    /// What is spoken of.
    Topic(Topic),
    /// What was done with it.
    Verb(Verb),
    /// A figure beside it counts something that is in no cell, and so do those that follow.
    Foreign,
    /// A figure beside it counts something that is in no cell.
    Silent,
    /// Disclosure of information is spoken of.
    About,
    /// Part of the territory, or of the cases, is spoken of.
    Scope,
    /// The body named before is the one complained of.
    Party,
    /// Another period, or another body's cases, are spoken of.
    Period,
    /// One way among several in which applications come.
    Channel,
    /// Two years are compared.
    Compare,
    Up,
    Down,
    /// A percentage of something follows.
    Share,
    /// A percentage of what was due follows.
    Rate,
    /// All of those counted before.
    All,
    /// All that is to be dealt with: new and carried in.
    Due,
    /// All but those counted before.
    Rest,
    /// In time.
    Timely,
    /// Parts of the figure before follow.
    Among,
    /// The figures that follow belong to the names before, in order.
    Each,
    /// More of the kind.
    Etc,
    Not,
    /// A figure beside it is not exact.
    Approximate,
    And,
    /// The whole body, or the whole year, is spoken of.
    Whole,
    /// Says nothing.
    Filler,
}

/// What is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Requests,
    /// Applications, where it is clear that they are for information.
    Applications,
    /// Bits of [`q::DISPUTES`].
    Disputes(u8),
    Normative,
    Rules,
    /// 行政许可, 行政处罚, 行政强制, 其他对外管理服务事项.
    Decisions(Decisions),
    Charge,
    Fee,
}

/// Kinds of decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decisions {
    License,
    Penalty,
    Coercion,
    /// 其他对外管理服务事项.
    Other,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Receive,
    Process,
    Handle,
    Issue,
    Publish,
    Repeal,
    InForce,
    Decide,
}

/// The words by what they mean, a blank between them. The longest that fits is taken.
pub(super) static WORDS: &[(Word, &str)] = &[
    (
        Word::Topic(Topic::Requests),
        "政府信息公开申请 信息公开申请 依申请公开政府信息 依申请公开信息 申请公开信息 依申请信息公开 依申请公开 申请公开政府信息 申请公开 公开申请 依申请 依申请件 申请公开件 依申请公开件 依申请公开办件 信息公开办件 信息公开申请件",
    ),
    (Word::Topic(Topic::Applications), "申请 申请件"),
    (
        Word::Topic(Topic::Disputes(1)),
        "行政复议 复议 行政复议申请 复议申请 申请行政复议 行政复议案件 被复议 行政法复议",
    ),
    (
        Word::Topic(Topic::Disputes(2)),
        "未经复议直接起诉 不经复议直接起诉 未经复议起诉 未经行政复议直接起诉 直接起诉 直接诉讼 直接提起诉讼 直接提起行政诉讼",
    ),
    (
        Word::Topic(Topic::Disputes(4)),
        "复议后起诉 复议后诉讼 复议后提起诉讼 复议后提起行政诉讼 经复议后起诉 经行政复议后起诉 行政复议后起诉 复议后再起诉 经复议起诉 经复议的 经行政复议的 行政复议后提起诉讼 行政复议后提起行政诉讼",
    ),
    (Word::Topic(Topic::Disputes(6)), "行政诉讼 诉讼 行政诉讼案件 被起诉 提起行政诉讼 提起诉讼 行政应诉"),
    (Word::Topic(Topic::Normative), "规范性文件 行政规范性文件"),
    (Word::Topic(Topic::Rules), "规章"),
    (Word::Topic(Topic::Decisions(Decisions::License)), "行政许可 许可决定"),
    (Word::Topic(Topic::Decisions(Decisions::Penalty)), "行政处罚 处罚决定"),
    (Word::Topic(Topic::Decisions(Decisions::Coercion)), "行政强制 强制决定 行政强制措施"),
    (Word::Topic(Topic::Decisions(Decisions::Other)), "其他对外管理服务事项"),
    (Word::Topic(Topic::Charge), "行政事业性收费"),
    (
        Word::Topic(Topic::Fee),
        "依申请公开费用 依申请公开收费 政府信息公开费用 信息公开费用 信息处理费 信息公开处理费 信息公开收费 处理费",
    ),
    (Word::Verb(Verb::Receive), "收到 受理 新收 收办 接收 接到 收件 接件 登记受理 受理登记 新收到 收悉 接受"),
    (
        Word::Verb(Verb::Process),
        "办结 答复 办复 回复 办理答复 办理回复 办理完毕 办理完结 办理完成 处理完毕 作出答复 做出答复 予以答复 办毕 审结 结案 作出处理",
    ),
    (Word::Verb(Verb::Handle), "办理 处理 承办"),
    (Word::Verb(Verb::Issue), "制发 制定 出台 印发 制定发布 制作"),
    (Word::Verb(Verb::Publish), "公开 发布 公布 公示 主动公开"),
    (
        Word::Verb(Verb::Repeal),
        "废止 宣布废止 清理废止 废止失效 废止和宣布失效 废止或宣布失效 废止、失效 废止或失效 废止及宣布失效 废止文件 全文废止和部分废止",
    ),
    (
        Word::Verb(Verb::InForce),
        "现行有效 继续有效 目前有效 期末有效 仍然有效 现有效 现有 对外公开总数 对外公开总量 累计对外公开 公开总数量",
    ),
    (Word::Verb(Verb::Decide), "处理决定 作出 做出 准予 实施 采取 核发 颁发 发放"),
    (
        Word::Rows(&q::CARRIED_IN),
        "上年结转 上年度结转 上一年结转 上一年度结转 上年转结 去年结转 去年转办 上年转办 上年度转办 去年转结 上年度转结 上年转入 上年度转入 上年遗留 上年度遗留 上年结余 上年末结转 上年未办结 上年度未办结 上一年度未办结 上年接转 上年移转 往年结转 上年结存 上年结转到本年 结转自上年 结转自上年度 结转上年 结转上年度 结转去年 结转到本年度 结转至本年度",
    ),
    (
        Word::Rows(&q::CARRIED_OUT),
        "结转下年度 结转下一年度 结转下年 结转下一年 结转至下年度 结转至下年 结转至下一年度 结转至下一年 结转到下年度 结转到下年 结转到下一年度 结转到下一年 结转入下年度 转下年度 转下一年度 转下年 转下一年 转入下年度 转入下一年度 转至下年度 转至下一年度 转到下年度 转到下一年度 下年度结转 下年结转 下一年度结转 下一年结转 顺延到下年度 顺延至下年度 顺延到下一年度 顺延至下一年度 顺延至下一年 顺延下年度 延至下年度 延续到下年度 延续至下年度 延续至下一年度 延期至下年度 跨年度办理 跨年办理 结转次年 结转至次年 转次年 转至次年 下年度继续办理 下一年度继续办理 下年继续办理 次年办理 次年继续办理 尚未办结 尚未答复 未办结 未答复 尚在办理 仍在办理 正在办理 仍在法定办理期限内 仍在法定期限内 尚在法定办理期限内 尚在法定期限内 仍在办理期限内 尚在办理期限内 在办 留待下年度 结转明年 结转至明年 转入明年 未到答复期 未到答复期限 待答复 还在办 未到办理期限",
    ),
    (Word::Rows(&q::CARRIED), "结转 转结"),
    (Word::Rows(&q::GRANTED), "予以公开 同意公开 全部公开 同意公开答复 予以公开答复"),
    (Word::Rows(&q::PARTIAL), "部分公开 予以部分公开 同意部分公开 部分公开答复"),
    (
        Word::Rows(&q::GRANTED_OR_PARTIAL),
        "予以公开及部分公开 予以公开和部分公开 予以公开或部分公开 予以公开与部分公开 同意公开或部分公开 同意公开和部分公开 同意公开及部分公开 公开和部分公开 公开及部分公开 公开或部分公开 公开或者部分公开 予以公开或者部分公开 予以公开(含部分公开) 公开(含部分公开) 公开类(含部分公开) 全部或部分公开",
    ),
    (Word::Rows(&q::DENIED), "不予公开 不同意公开 不予公开答复 不公开"),
    (Word::Rows(&q::STATE_SECRET), "国家秘密"),
    (
        Word::Rows(&q::OTHER_LAW),
        "其他法律行政法规禁止公开 法律行政法规禁止公开 其他法律、行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开 法律法规禁止 法律、法规禁止公开",
    ),
    (Word::Rows(&q::THREE_SECURITIES), "三安全一稳定 危及三安全一稳定"),
    (Word::Rows(&q::THIRD_PARTY), "第三方合法权益 保护第三方合法权益 第三方权益"),
    (Word::Rows(&q::INTERNAL_AFFAIRS), "内部事务信息 三类内部事务信息 内部事务"),
    (Word::Rows(&q::PROCESS_INFO), "过程性信息 四类过程性信息 过程性 过程信息 四类过程性性信息"),
    (Word::Rows(&q::ENFORCEMENT_FILE), "行政执法案卷 执法案卷 行政执法案卷信息"),
    (Word::Rows(&q::ADMIN_QUERY), "行政查询 查询事项"),
    (Word::Rows(&q::UNAVAILABLE), "无法提供 信息无法提供 不能提供"),
    (
        Word::Rows(&q::NOT_HELD),
        "本机关不掌握 不掌握 未掌握 不掌握相关政府信息 不掌握相关信息 本机关不掌握相关信息 本机关不掌握相关政府信息 不属于本行政机关公开 不属于本机关公开 不属于本机关掌握 本单位不掌握 非本机关掌握",
    ),
    (Word::Rows(&q::NEEDS_CREATION), "没有现成信息 需要另行制作 需另行制作 另行制作 无现成信息"),
    (
        Word::Rows(&q::UNCLEAR),
        "补正后申请内容仍不明确 补正后仍不明确 补正后内容仍不明确 补正后申请仍不明确 申请内容仍不明确 内容不明确",
    ),
    (Word::Rows(&q::NOT_PROCESSED), "不予处理 不予受理"),
    (
        Word::Rows(&q::PETITION),
        "信访举报投诉类申请 信访举报投诉 信访、举报、投诉类申请 信访、举报、投诉 信访类 信访类申请 投诉举报类 信访投诉举报类",
    ),
    (Word::Rows(&q::DUPLICATE), "重复申请"),
    (Word::Rows(&q::PUBLICATION), "要求提供公开出版物 提供公开出版物 公开出版物"),
    (Word::Rows(&q::ABUSIVE), "大量反复申请 反复申请"),
    (
        Word::Rows(&q::CONFIRMATION),
        "要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息 确认或重新出具已获取信息 确认或重新出具 确认或者重新出具 重新出具已获取信息 重新出具",
    ),
    (Word::Rows(&q::OTHER), "其他处理 作其他处理 其它处理 其他方式处理"),
    (
        Word::Rows(&q::NO_CORRECTION),
        "逾期不补正 逾期未补正 申请人无正当理由逾期不补正 未按期补正 逾期没有补正",
    ),
    (
        Word::Rows(&q::UNPAID_FEE),
        "逾期不缴费 逾期未缴费 逾期不缴纳费用 逾期未缴纳费用 逾期未按收费通知要求缴纳费用 逾期未按收费通知缴纳费用 逾期不缴 未按收费通知要求缴纳费用",
    ),
    (Word::Applicant(q::NATURAL), "自然人 自然人申请 公民个人"),
    (
        Word::Applicant(q::ORG),
        "法人或其他组织 法人和其他组织 法人及其他组织 法人与其他组织 法人、其他组织 法人或者其他组织 法人或其它组织 法人和其它组织 法人及其它组织 法人组织 法人或组织",
    ),
    (Word::Applicant(q::CITIZEN), "公民 公民申请 个人 个人申请"),
    (Word::Applicant(q::BUSINESS), "商业企业"),
    (Word::Applicant(q::COMPANY), "企业 公司"),
    (Word::Applicant(q::RESEARCH), "科研机构"),
    (Word::Applicant(q::SOCIAL), "社会公益组织 社会公益 公益组织 环保公益组织"),
    (Word::Applicant(q::LEGAL), "法律服务机构 律师事务所 律所"),
    (Word::Result(q::UPHELD), "维持 予以维持 获维持 维持原行政行为"),
    (
        Word::Result(q::CORRECTED),
        "纠正 纠错 予以纠正 败诉 重新作出答复 责令重新答复 重新答复 撤销并责令重作 撤销并责令重新作出 责令重作",
    ),
    (Word::Result(q::OTHER_RESULT), "其他结果 其它结果"),
    (Word::Result(q::PENDING), "尚未审结 未审结 正在审理 尚在审理 仍在审理 审理中 尚未结案 待审结 未结"),
    (
        Word::Foreign,
        "网络问政 问政 热线 信箱 信件 留言 建议 提案 议案 诉求 咨询 工单 舆情 投诉 举报 来访 群众来信 信访类来信 来信来访 信访 信访件 信访事项 公文 文件 解读 公报 培训 会议 信息 稿件 审查 问卷 意见 纠纷 督查 通报 评查 规章制度 党内规范性文件 行政许可申请 行政许可事项 行政处罚事项 许可事项 清单 目录 指南 检查 调研 新闻 发布会 访谈 公众号 文章 微博 短视频 案例 监督 公告 预案 报告 规范性文件类 国家赔偿 行政赔偿 仲裁 民事诉讼 刑事诉讼 民事案件 刑事案件 协查 协助 起草答复 档案 查阅 赔偿申请 补助申请 救助申请 低保申请 入党申请 登记申请 许可申请 审批申请 采购 招标 权责 服务事项 政务服务 办件 办事 问答 议题 走访 接待 便民 回应关切 热点 投票 调查 征集 评议 简报 海报 宣传 图解 规范性文件解读 申请表 申请书 示范文本 产权 不动产 证照 证书 执照 项目 备案审查 合法性审核",
    ),
    (
        Word::Silent,
        "延期答复 延期办理 延长答复 延长办理 撤回 撤销 撤诉 补正 告知 受理点 渠道 申请人 修改 修订 清理 审核 刊登 登载 刊载 转载 征求 征询 转办 移送 驳回 超期 逾期 违规 泄密 失误 差错 问题 追责 异议 复核 听证 调解 和解 终止 终结 平台 网站 专栏 窗口 制度 流程 机制 台账 负责 告知书 答复书 咨询电话 便民服务 其他组织 其它组织 法人 平均 日均 月均 每月 每周 每天 每日 文号 解读率 公开率 满意率 及时率 合格率 见面 沟通 提醒 催办 督办 不属于政府信息 已主动公开 已经主动公开 主动公开信息 不存在 胜诉 应诉 以内 不超过 一审 二审 再审",
    ),
    (Word::About, "政府信息公开 信息公开 政务公开 公开引发 公开引起"),
    (
        Word::Scope,
        "政府办 政府办公室 政府办公厅 代表 本级 备案 各县区 各区县 各县市区 各县(市、区) 各部门 各乡镇 各镇 各街道 下属 所属 基层 部门规范性文件 累计 市级 县级 区级 部门单位 县直部门 市直部门 区直部门 直属单位",
    ),
    (
        Word::Period,
        "半年 季度 月份 历年 以来 近年 近年来 近三年 近五年 去年同期 上年同期 上年 去年 上年度 上一年 上一年度 前年 往年 下一步 明年 计划 拟 将 统计期限 报告期 法院受理 法院全年受理 法院审结 法院收到 法院新收 作为复议机关 作为行政复议机关 其他行政复议 其他行政诉讼 其他复议案件 其他诉讼案件 其他类行政复议",
    ),
    (Word::Filler, "今年以来 本年以来 年初以来 将近期"),
    (Word::Party, "为被申请人 作为被申请人 为被告 作为被告"),
    (
        Word::Channel,
        "网上申请 网络申请 当面申请 信函申请 来信申请 网上 网络 当面 信函 来信 邮寄 邮件 传真 线上 线下 现场 窗口申请 在线申请 书面申请 快递 挂号信 电子邮箱 网络平台 来函 邮政 在线",
    ),
    (
        Word::Compare,
        "同比 环比 较上年 较去年 比上年 比去年 较上年度 比上年度 较上一年 较上一年度 比上一年 比上一年度 与上年相比 与去年相比 与上年度相比 相比 相较 较上年同期 比上年同期 较去年同期 比去年同期 较 比 与上年同期相比",
    ),
    (Word::Up, "增加 增长 上升 上涨 提高 提升 增幅 涨幅 多"),
    (Word::Down, "减少 下降 回落 降低 下滑 降幅 少"),
    (
        Word::Share,
        "占 占比 占全部 占申请总数 占申请总量 占办结总数 占答复总数 占总申请量 比例 比重 占办结数 占答复总量的 占全部申请的 占全年",
    ),
    (Word::Rate, "办结率 答复率 回复率 办复率 按期办结率 按时办结率 按期答复率 按时答复率 办理率"),
    (Word::All, "均 全部 都 皆 全数 悉数 均已 均为 均获 均被 全部为 全为 均属 均属于 均以"),
    (Word::Due, "应办结 应办 应办理 应答复 需办理 需办结 应处理"),
    (Word::Rest, "其余 剩余 余下 另外"),
    (Word::Timely, "按时 按期 如期 及时 限期 期限 时限 按规定 依规 按程序 法定"),
    (Word::Among, "其中 包括 含 包含 分别是 分类如下"),
    (Word::Each, "分别 各占 各为 分别占 各有"),
    (Word::Etc, "等 等方式 等渠道 等原因 等形式 等途径 等原因导致"),
    (Word::Not, "未 没有 无 零 未曾 从未 没 不曾 并未 均未 暂无 暂未 未被"),
    (Word::Approximate, "约 近 逾 超 超过 大约 将近 不足 至少 约为 接近 共约 多达"),
    (Word::And, "和 及 与 或 以及 或者 并 且 暨 / 被申请 被提起 提起"),
    (
        Word::Whole,
        "共 全年 本年 本年度 今年 全市 全县 全区 全省 全镇 全街道 全局 全系统 我市 我县 我区 我局 我镇 我委 我街道 我单位 本机关 本单位 本局 本委 两者 二者 三者 合计 总计 全州 全旗 全乡",
    ),
    (
        Word::Filler,
        "公民、法人和其他组织 公民、法人或其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民法人和其他组织 公民、法人以及其他组织 公民、法人 单位 公众 个人隐私 个人信息 社会公众 群众 提出 提交 案件 案 情况 决定 事项 方面 总数 总量 件数 量 数 为 是 有 了 的 达 达到 计 已 已经 依法 类 类型 情形 现象 发生 出现 产生 年度 该 此 上述 相关 有关 工作 结果 答复类 全年共 年内 期间 引发 引起 因 由 对 涉及 新增 新 办件量 政府 行政机关 各类 各项 记录 总件数 属 属于 之 中 内 进行 完成 实际 共有 其 主动 收取 被 以 按照 根据 件次 本 任何 任何形式 一件 一起 一例 案例数 宗数 (件) (宗)",
    ),
    (
        Word::Silent,
        "申请费 申请量大 申请渠道 申请受理 申请平台 申请公开渠道 申请条件 申请要求 申请办理流程 依申请公开平台 依申请公开系统 依申请公开渠道 依申请公开流程 依申请公开制度 依申请公开培训 依申请公开专栏 依申请公开电话 依申请公开工作人员 信息公开申请表 政府信息公开申请表 答复文书 答复模板",
    ),
    (
        Word::Foreign,
        "各类行政复议 各类行政复议案件 各类复议案件 各类行政诉讼 各类行政诉讼案件 各类行政应诉案件 政府信息公开指南 政府信息公开目录 信息公开指南 信息公开目录 政府信息公开专栏 信息公开专栏 政府信息公开查阅 信息公开年报 政府信息公开年度报告 政府信息公开制度 政府信息公开培训 信息公开培训 政务公开培训 规范性文件备案 规范性文件审查 规范性文件审核 规范性文件目录 规范性文件清理 复议应诉培训 行政复议法 行政诉讼法 行政处罚法 行政许可法 信息公开条例 政府信息公开条例 行政规范性文件解读 行政执法",
    ),
    (
        Word::Filler,
        "无锡 未来 无障碍 无纸化 无线 无偿 无关 无效 无人 无论 无正当理由 无误 无缝 零距离 零跑动 零散 均衡 平均数 全部门 全部门户 首都 成都 都市 有关部门 与时俱进 将来 即将 将军 比较 对比 相比之下 含义 含量 包含在 以及时 附近 最近 临近 贴近 靠近 近期 近日 远近 超市 超前 逾越 约束 约谈 条约 预约 节约 制约 拟定 模拟 拟稿 等级 等候 平等 高等 同等 占用 占地 占有 抢占 参与 不予 公与 增加值 少年 多年 行为 新闻媒体 案卷 档案馆 完结 中心 集中 其中之一 中国 中央 对外 法定代表人 人大代表 代表性 代表大会 党代表 全区域 全市场 全省份 全年龄 共同 公共 共享 共建 共识 中共 共产党 共性 计划生育",
    ),
    (
        Word::Silent,
        "不予公开事项 不予公开情形 不予公开范围 申请方式 申请内容 申请途径 申请形式 申请人类型 申请主体 申请事项 件均 人均 户均 宣布失效 清理失效 自然失效",
    ),
    (
        Word::Filler,
        "办公 复议机关 行政复议机关 复议机构 办理结果 办理工作 处理工作 受理工作 受理渠道 公开工作 公开力度 公开内容 公开质量 公开平台 公开渠道 公开透明 公开化 公开场所 公开栏 公开日 公开监督 公开征求意见 公开征集 公开电话 公开专栏 公开专区 公开目录 公开指南 公开制度 公开条例 公开年报 发布平台 发布工作 发布会制度",
    ),
    (Word::Silent, "公开征求 公开解读 公开承诺 公开招聘 公开招考 公开报道"),
    (Word::Topic(Topic::Disputes(7)), "行政复议诉讼 复议诉讼"),
    (
        Word::Rows(&q::CARRIED_IN),
        "上年度结转到本年 上年结转至本年 上年结转本年 上年度结转本年 结转本年度 结转本年",
    ),
    (Word::Result(q::CLOSED), "已审结 审理完结 已结案 均已结案 全部审结 全部结案"),
];
