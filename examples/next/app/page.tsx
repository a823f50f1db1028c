export default function Shop() {
  return (
    <form method="post" action="/buy">
      <button type="submit">Green tea 绿茶, ¥ 10.00</button>
    </form>
  );
}
