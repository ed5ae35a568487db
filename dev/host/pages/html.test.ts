import { html, jsonScript } from './html';

it('escapes whatever text is put into a page', () => {
  expect(html`<p title="${'"quoted"'}">${"<script>alert('x')</script> & co"}</p>`.text).toBe(
    '<p title="&quot;quoted&quot;">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; co</p>'
  );
});

it('puts markup into markup as it is', () => {
  const items = [html`<b>${'a < b'}</b>`, html`<b>c</b>`];
  expect(html`<i>${items}</i>`.text).toBe('<i><b>a &lt; b</b><b>c</b></i>');
});

it('carries data that cannot end their own script element', () => {
  expect(jsonScript('data', { name: '</script><b>' }).text).toBe(
    '<script type="application/json" id="data">{"name":"\\u003c/script>\\u003cb>"}</script>'
  );
});
