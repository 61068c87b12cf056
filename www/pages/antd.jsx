// React and Ant Design: bind when the table is there, unbind when it goes.
import { Button, ConfigProvider, Input } from 'antd'
import { init } from 'gouji'
import { bind } from 'gouji/bind'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

// The labels before each row, as printed: with the rows and columns that they cover.
const lines = [
  [{ text: '一、本年新收政府信息公开申请数量', columns: 3 }],
  [{ text: '二、上年结转政府信息公开申请数量', columns: 3 }],
  [
    { text: '三、本年度办理结果', rows: 22 },
    { text: '（一）予以公开', columns: 2 },
  ],
  [{ text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', columns: 2 }],
  [{ text: '（三）不予公开', rows: 8 }, { text: '1.属于国家秘密' }],
  [{ text: '2.其他法律行政法规禁止公开' }],
  [{ text: '3.危及“三安全一稳定”' }],
  [{ text: '4.保护第三方合法权益' }],
  [{ text: '5.属于三类内部事务信息' }],
  [{ text: '6.属于四类过程性信息' }],
  [{ text: '7.属于行政执法案卷' }],
  [{ text: '8.属于行政查询事项' }],
  [{ text: '（四）无法提供', rows: 3 }, { text: '1.本机关不掌握相关政府信息' }],
  [{ text: '2.没有现成信息需要另行制作' }],
  [{ text: '3.补正后申请内容仍不明确' }],
  [{ text: '（五）不予处理', rows: 5 }, { text: '1.信访举报投诉类申请' }],
  [{ text: '2.重复申请' }],
  [{ text: '3.要求提供公开出版物' }],
  [{ text: '4.无正当理由大量反复申请' }],
  [{ text: '5.要求行政机关确认或重新出具已获取信息' }],
  [
    { text: '（六）其他处理', rows: 3 },
    { text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
  ],
  [{ text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' }],
  [{ text: '3.其他' }],
  [{ text: '（七）总计', columns: 2 }],
  [{ text: '四、结转下年度继续办理', columns: 3 }],
]

function useGouji(options) {
  const root = useRef(null)
  useEffect(() => {
    let binding
    let isGone = false
    init().then(() => {
      if (!isGone) binding = bind(root.current, options)
    })
    return () => {
      isGone = true
      binding?.unbind()
    }
  }, [options])
  return root
}

const options = { block: true, grid: true }

// One field is drawn anew at a keystroke, not all of them.
const Figure = memo(({ row, column, value, set }) => (
  <Input
    aria-label={`${lines[row].slice(-1)[0].text} ${applicants[column]}`}
    value={value}
    onChange={(event) => set(row, column, event.target.value)}
  />
))

function Report() {
  const [values, setValues] = useState(() => lines.map(() => applicants.map(() => '')))
  const root = useGouji(options)
  const [isSent, setSent] = useState(false)
  const set = useCallback((row, column, text) => {
    setValues((all) =>
      all.map((line, r) => (r === row ? line.map((value, c) => (c === column ? text : value)) : line)),
    )
  }, [])
  const send = (event) => {
    event.preventDefault()
    setSent(true)
  }
  return (
    <form ref={root} onSubmit={send}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a phone */}
      <section className="frame" aria-label="表三" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th colSpan={3} rowSpan={3}>
                （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
              </th>
              <th colSpan={7}>申请人情况</th>
            </tr>
            <tr>
              <th rowSpan={2}>自然人</th>
              <th colSpan={5}>法人或其他组织</th>
              <th rowSpan={2}>总计</th>
            </tr>
            <tr>
              {applicants.slice(1, -1).map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, row) => (
              <tr key={cells[0].text}>
                {cells.map(({ text, rows, columns }) => (
                  <th key={text} rowSpan={rows} colSpan={columns} scope={rows > 1 ? 'rowgroup' : 'row'}>
                    {text}
                  </th>
                ))}
                {applicants.map((name, column) => (
                  <td key={name}>
                    <Figure row={row} column={column} value={values[row][column]} set={set} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="acts">
        <Button type="primary" htmlType="submit" autoInsertSpace={false}>
          提交
        </Button>{' '}
        <span role="status">{isSent ? '已提交' : ''}</span>
      </p>
    </form>
  )
}

// The styles come from a file rather than from scripts, as a strict policy wants it.
createRoot(document.getElementById('app')).render(
  <ConfigProvider theme={{ zeroRuntime: true }}>
    <Report />
  </ConfigProvider>,
)
