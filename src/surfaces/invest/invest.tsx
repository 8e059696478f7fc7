export default function Invest() {
  return <p>找地</p>;
}
